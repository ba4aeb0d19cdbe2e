import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/atlas/build.ts';
import { readContent } from '../../src/atlas/read.ts';
import { makeFinder } from '../../src/components/finder/find.ts';
import { makeFinderIndex } from '../../src/components/finder/make-index.ts';

interface Problem {
  phrase: string;
  /** The decisions that would help, by their ids. */
  decisions: string[];
}

const problems = JSON.parse(
  await readFile('tests/content/problem-phrases.json', 'utf8'),
) as Problem[];

const { records } = await readContent('content');
const { atlas } = buildAtlas(records);
if (!atlas) throw new Error('the content has problems');
const words = new Map(
  records.flatMap((record) =>
    record.kind === 'decisions' ? [[record.id, record.words ?? ''] as const] : [],
  ),
);
const find = makeFinder(makeFinderIndex(atlas, (id) => words.get(id) ?? ''));

describe('problems in the words of people who had not seen the asks', () => {
  it('are sixty, and name decisions that exist', () => {
    expect(problems).toHaveLength(60);
    const known = new Set(atlas.decisions.map(({ id }) => id));
    expect(problems.flatMap(({ decisions }) => decisions).filter((id) => !known.has(id))).toEqual(
      [],
    );
  });

  it('lead to a right decision among the first three, five times in six', () => {
    const lost = problems.filter(
      ({ phrase, decisions }) =>
        !find(phrase)
          .decisions.slice(0, 3)
          .some(({ url }) => decisions.includes(url.replace(/^\/influence\/|\/$/g, ''))),
    );
    expect(lost.length, lost.map(({ phrase }) => phrase).join('\n')).toBeLessThanOrEqual(10);
  });
});

describe('what residents ask, word for word', () => {
  const asked = atlas.decisions.flatMap(({ id, asks }) => asks.map((ask) => ({ id, ask })));

  it('leads to its decision among the first three, seven times in eight', () => {
    const lost = asked.filter(
      ({ id, ask }) =>
        !find(ask)
          .decisions.slice(0, 3)
          .some(({ url }) => url === `/influence/${id}/`),
    );
    expect(lost.length / asked.length).toBeLessThanOrEqual(1 / 8);
  });
});
