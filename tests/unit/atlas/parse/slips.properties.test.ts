import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../../src/atlas/parse/json.ts';
import { parseMdx } from '../../../../src/atlas/parse/mdx.ts';
import { checkWords } from '../../../../src/atlas/parse/words.ts';
import { borough } from '../support/faults.ts';

const json = readFileSync(`${borough}/bodies/full-moot.json`, 'utf8');
const mdx = readFileSync(`${borough}/decisions/youth-yard.mdx`, 'utf8');

const signs = [
  '',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  ',',
  ':',
  ': ',
  '- ',
  '-',
  ' ',
  '\n',
  '\t',
  '\\',
  '#',
  '*',
  '&',
  '“',
  '’',
  '---\n',
  '\u00A0',
  'import ',
];

/** A text with a few slips of the pen: signs that are put in, or written over what was there. */
function withSlips(text: string): fc.Arbitrary<string> {
  const slip = fc.record({
    at: fc.nat(text.length),
    sign: fc.constantFrom(...signs),
    over: fc.nat(2),
  });
  return fc
    .array(slip, { minLength: 1, maxLength: 3 })
    .map((slips) =>
      slips.reduce(
        (slipped, { at, sign, over }) => slipped.slice(0, at) + sign + slipped.slice(at + over),
        text,
      ),
    );
}

test('a JSON file with slips is read as JSON reads it, or has a problem on a line of its own', () => {
  fc.assert(
    fc.property(withSlips(json), (text) => {
      const { data, problems } = parseJson(text, 'x.json');
      if (problems.length === 0) expect(data).toEqual(JSON.parse(text));
      const lines = text.split('\n').length;
      for (const { line } of problems) {
        if (line === null) continue;
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
  );
});

test('a file with words and slips never stops the check, and has a problem where it cannot be read', () => {
  fc.assert(
    fc.property(withSlips(mdx), (text) => {
      const { data, problems, words, wordsAbove } = parseMdx(text, 'x.mdx');
      if (data === undefined) expect(problems).not.toEqual([]);
      for (const { line } of [...problems, ...checkWords(words, 'x.mdx', wordsAbove)])
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }),
  );
});
