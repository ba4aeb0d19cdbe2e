import { expect, it } from 'vitest';
import { buildAtlas } from '../../../../src/atlas/build.ts';
import { notesOnPlainness } from '../../../../src/atlas/plain/notes.ts';
import { sayProblem } from '../../../../src/atlas/problem.ts';
import type { RawRecord } from '../../../../src/atlas/raw-record.ts';
import { readContent } from '../../../../src/atlas/read.ts';

const long = `It ${Array.from({ length: 30 }, () => 'goes').join(' ')} on.`;
const { records } = await readContent('tests/fixtures/borough');
const { atlas } = buildAtlas(records);
if (!atlas) throw new Error('the invented borough has problems');

function notesOn(id: string, change: (record: RawRecord) => void): string[] {
  const record = records.find((one) => one.id === id);
  if (!record || !atlas) return [];
  const changed: RawRecord = { ...record, data: structuredClone(record.data) };
  delete changed.lineOf;
  change(changed);
  return notesOnPlainness([changed], atlas).map(sayProblem);
}

it('lists a long sentence in the words, with its line in the file', () => {
  const [note] = notesOn('rent-rise', (record) => {
    record.words = `\n## What is decided\n\n${long}\n`;
    record.wordsAbove = 40;
  });
  expect(note).toBe(
    `content/decisions/rent-rise.mdx:44 · words · a sentence of 32 words: “${long.slice(0, 60)}…” · Split it. At most 25 words.`,
  );
});

it('lists a long sentence in a field', () => {
  const [note] = notesOn('rent-rise', (record) => {
    (record.data as { limits: string }).limits = long;
  });
  expect(note).toMatch(/^content\/decisions\/rent-rise\.mdx · limits · a sentence of 32 words/);
});

it('lists jargon in a title', () => {
  const term = atlas.terms.find(({ explain }) => explain)?.title ?? '';
  const [note] = notesOn('rent-rise', (record) => {
    (record.data as { title: string }).title = `The ${term} next year`;
  });
  expect(note).toContain(`“${term}” stands in a title, where nothing explains it`);
});

it('says nothing of residents’ own words, names and places in a source', () => {
  const notes = notesOn('rent-rise', (record) => {
    (record.data as { asks: string[] }).asks[0] = long;
    (record.data as { sources: { at: string }[] }).sources = [{ at: long }];
  });
  expect(notes).toEqual([]);
});
