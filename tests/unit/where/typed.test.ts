import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords, readTyped, unitLetters } from '../../../src/where/typed.ts';

describe('what somebody typed', () => {
  it.each([
    'ab76de',
    'AB7 6DE',
    ' ab7-6de ',
    'Ab7  6dE.',
    'AB7–6DE',
    'ＡＢ７　６ＤＥ',
    'ab7\u00A06de',
    'ab7\u200B6de',
    '\tab7\n6de',
    'a b 7 6 d e',
  ])('“%s” is the postcode AB7 6DE', (text) => {
    expect(readTyped(text)).toEqual({ kind: 'postcode', postcode: 'AB7 6DE', outward: 'AB7' });
  });

  it.each([
    ['OL145AA', 'OL14 5AA', 'OL14'],
    ['0l14 5aa', 'OL14 5AA', 'OL14'],
    ['ab7 oaa', 'AB7 0AA', 'AB7'],
    ['w1a 1aa', 'W1A 1AA', 'W1A'],
    ['e1 6an', 'E1 6AN', 'E1'],
    ['ec1a1bb', 'EC1A 1BB', 'EC1A'],
  ])('“%s” is the postcode %s, of %s', (text, postcode, outward) => {
    expect(readTyped(text)).toEqual({ kind: 'postcode', postcode, outward });
  });

  it.each([
    ['ab7', ['AB7']],
    [' Ab14 ', ['AB14', 'AB1 4']],
    ['ab7 6', ['AB7 6', 'AB76']],
    ['ab76', ['AB76', 'AB7 6']],
    ['ab7 6d', ['AB7 6']],
    ['ab14 6', ['AB14 6']],
    ['ol14-5a', ['OL14 5']],
  ])('“%s” is the start of a postcode: %j', (text, starts) => {
    expect(readTyped(text)).toEqual({ kind: 'start', starts });
  });

  it.each(['ab7 6ic', 'ab7 6dc', '7 6de', 'abc7 6de', 'ab7 6def', 'ab7 666de', '', '  ', '☃'])(
    '“%s” is words',
    (text) => {
      expect(readTyped(text).kind).toBe('words');
    },
  );

  it('is read as the same postcode however it is dressed up', () => {
    const letter = fc.constantFrom(...Array.from(unitLetters));
    const outward = fc.constantFrom('A1', 'AB1', 'AB12', 'A9A', 'AB9C');
    const gap = fc.constantFrom('', ' ', '-', '\u00A0', ' . ');
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(outward, digit, letter, letter, gap, fc.boolean(), (out, nr, a, b, mark, low) => {
        const typed = `${mark}${out}${mark}${nr}${a}${b}${mark}`;
        expect(readTyped(low ? typed.toLowerCase() : typed)).toEqual({
          kind: 'postcode',
          postcode: `${out} ${nr}${a}${b}`,
          outward: out,
        });
      }),
    );
  });

  it('never stops the page, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['postcode', 'start', 'words']).toContain(readTyped(text).kind);
      }),
    );
  });
});

describe('plain words', () => {
  it.each([
    ['Hébden-Brïdge', 'hebden bridge'],
    ['St. Holm’s Cross', 'st holms cross'],
    ["ST HOLM'S  CROSS", 'st holms cross'],
    ['Holm & Ings', 'holm and ings'],
    ['ﬁeld', 'field'],
  ])('of “%s” are “%s”', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});
