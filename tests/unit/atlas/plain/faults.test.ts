import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../../src/atlas/build.ts';
import { faultsOfPlainness } from '../../../../src/atlas/plain/faults.ts';
import { sayProblem } from '../../../../src/atlas/problem.ts';
import type { RawRecord } from '../../../../src/atlas/raw-record.ts';
import { readContent } from '../../../../src/atlas/read.ts';

const { records } = await readContent('tests/fixtures/borough');
const { atlas } = buildAtlas(records);
if (!atlas) throw new Error('the invented borough has problems');
const whole = atlas;
const explained = whole.terms.find(({ explain }) => explain)?.title ?? '';
const unexplained = whole.terms.find(({ explain }) => !explain)?.title ?? '';

function faultsOf(change: Partial<RawRecord>, easyRead: string[] = []): string[] {
  const record = records.find(({ id }) => id === 'rent-rise');
  if (!record) throw new Error('there is no rent-rise');
  const data = { ...(record.data as object), easyRead };
  return faultsOfPlainness([{ ...record, data, ...change }], whole).map(sayProblem);
}

function wordsOf(count: number): string {
  return `${Array.from({ length: count - 1 }, () => 'more').join(' ')} words.`;
}

describe('the words of a decision', () => {
  it('may have a sentence of 25 words, and none of 26', () => {
    expect(faultsOf({ words: wordsOf(25) })).toEqual([]);
    expect(faultsOf({ words: wordsOf(26) })[0]).toMatch(
      /words · a sentence of 26 words: .* · Split it\. At most 25 words\.$/,
    );
  });

  it('may hold jargon that the page explains, and none that it does not', () => {
    expect(faultsOf({ words: `About the ${explained}.` })).toEqual([]);
    expect(faultsOf({ words: `About the ${unexplained}.` })[0]).toContain(
      `“${unexplained}” stands here, and no page explains it`,
    );
  });
});

describe('an easy-read version', () => {
  it('may have a sentence of 12 words, and none of 13', () => {
    expect(faultsOf({ words: '' }, [wordsOf(12)])).toEqual([]);
    expect(faultsOf({ words: '' }, [wordsOf(13)])[0]).toMatch(
      /easyRead\[0\] · a sentence of 13 words: .* At most 12 words\.$/,
    );
  });

  it('may hold a hard word only where a sentence begins by saying what it is', () => {
    const use = `You can ask about the ${explained}.`;
    expect(faultsOf({ words: '' }, [use])[0]).toContain(
      `“${explained}” stands here, and no sentence begins by saying what it is`,
    );
    expect(faultsOf({ words: '' }, [`The ${explained} is money.`, use])).toEqual([]);
  });
});

it('lets the words of other kinds be, which the notes list', () => {
  const way = records.find(({ kind }) => kind === 'ways');
  if (!way) throw new Error('there is no way');
  expect(faultsOfPlainness([{ ...way, words: wordsOf(40) }], whole)).toEqual([]);
});
