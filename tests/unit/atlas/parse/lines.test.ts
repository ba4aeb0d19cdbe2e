import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../../src/atlas/parse/json.ts';
import { parseMdx } from '../../../../src/atlas/parse/mdx.ts';

const json = `{
  "title": "x",
  "list": [
    { "a": 1 },
    {
      "b": 2
    }
  ]
}
`;

const mdx = `---
title: x
list:
  - a: 1
  -
    b: 2
empty:
---

Words.
`;

describe('parseJson', () => {
  const { data, lineOf } = parseJson(json, 'x.json');

  test('reads what JSON says', () => {
    expect(data).toEqual({ title: 'x', list: [{ a: 1 }, { b: 2 }] });
  });

  test.each([
    [['title'], 2],
    [['list'], 3],
    [['list', 0], 4],
    [['list', 0, 'a'], 4],
    [['list', 1], 5],
    [['list', 1, 'b'], 6],
  ])('finds the line of %j', (path, line) => {
    expect(lineOf?.(path)).toBe(line);
  });

  test.each([
    [['missing'], 1],
    [['list', 1, 'missing'], 5],
    [['title', 'missing'], 2],
  ])('finds the line above where %j is missing', (path, line) => {
    expect(lineOf?.(path)).toBe(line);
  });
});

describe('parseMdx', () => {
  const { data, lineOf, words, wordsAbove } = parseMdx(mdx, 'x.mdx');

  test('reads the record and the words', () => {
    expect(data).toEqual({ title: 'x', list: [{ a: 1 }, { b: 2 }], empty: null });
    expect(words).toBe('\nWords.\n');
    expect(wordsAbove).toBe(8);
  });

  test.each([
    [['title'], 2],
    [['list'], 3],
    [['list', 0], 4],
    [['list', 0, 'a'], 4],
    [['list', 1, 'b'], 6],
    [['empty'], 7],
  ])('finds the line of %j', (path, line) => {
    expect(lineOf?.(path)).toBe(line);
  });

  test.each([
    [['missing'], 1],
    [['list', 1, 'missing'], 6],
  ])('finds the line above where %j is missing', (path, line) => {
    expect(lineOf?.(path)).toBe(line);
  });

  test('gives a day without quotes as the build does, and text with them', () => {
    const { data: days } = parseMdx('---\na: 2026-11-22\nb: "2026-11-22"\n---\n', 'x.mdx');
    expect(days).toEqual({ a: new Date('2026-11-22'), b: '2026-11-22' });
  });

  test('leaves a day that does not exist as it is written', () => {
    expect(parseMdx('---\na: 2026-02-30\n---\n', 'x.mdx').data).toEqual({ a: '2026-02-30' });
  });
});
