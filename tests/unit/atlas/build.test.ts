import { expect, test } from 'vitest';
import { buildAtlas } from '../../../src/atlas/build.ts';
import { readContent } from '../../../src/atlas/read.ts';
import { borough } from './support/faults.ts';

const { records } = await readContent(borough);

test('joins the borough into an atlas, themes by their place and the rest by title', () => {
  const { atlas, problems } = buildAtlas(records);
  expect(problems).toEqual([]);
  expect(atlas?.themes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(atlas?.wards.map(({ id }) => id)).toEqual([
    'brannick',
    'hurrow-and-stane',
    'nether-quill',
    'ostlemouth-and-the-long-salt-marsh-east',
  ]);
  expect(atlas?.find('terms', 'levy').title).toBe('levy');
  expect(() => atlas?.find('terms', 'nothing')).toThrow('there is no terms nothing');
});

test('changes none of the records it is given', () => {
  const before = JSON.stringify(records);
  buildAtlas(records);
  expect(JSON.stringify(records)).toBe(before);
});

test('gives no atlas and no problem where a record could not be read, since the reader tells why', () => {
  const unread = records.map((record) =>
    record.kind === 'river'
      ? { kind: record.kind, id: record.id, file: record.file, data: undefined }
      : record,
  );
  expect(buildAtlas(unread)).toEqual({ atlas: null, problems: [] });
});

test('tells every problem of many broken records at once', () => {
  const broken = records.map((record) =>
    record.kind === 'terms' ? { ...record, data: { title: record.id } } : record,
  );
  const { problems } = buildAtlas(broken);
  const terms = records.filter(({ kind }) => kind === 'terms').length;
  expect(new Set(problems.map(({ file }) => file)).size).toBe(terms);
  expect(problems.filter(({ field }) => field === 'means')).toHaveLength(terms);
});

test('tells problems in the order of files, and of lines in a file', () => {
  const broken = records.map((record) => ({ ...record, data: {} }));
  const files = buildAtlas(broken).problems.map(({ file }) => file);
  expect(files).toEqual(files.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});
