import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFor, readTyped, wordsIn } from '../../../../src/components/finder/typed.ts';

describe('readTyped', () => {
  it.each(['HX1 1UJ', 'hx11uj', ' Sw1A 1aA ', 'M1 1AE', 'B33 8TH', 'CR2  6XH', 'EC1A1BB'])(
    'knows the postcode %s',
    (text) => {
      expect(readTyped(text)).toEqual({ words: '', hasPostcode: true });
    },
  );

  it.each([
    'the A58 is a rat run',
    'M62 junction',
    'section 106 money',
    '20mph on our street',
    'HX1',
    '5 a day',
    'covid19 jab',
    'HX1 1CI',
    'bins',
    '',
  ])('takes no part of “%s” for a postcode', (text) => {
    expect(readTyped(text)).toEqual({ words: text, hasPostcode: false });
  });

  it('leaves a postcode out of other words', () => {
    expect(readTyped('bins missed at HX1 1UJ every week')).toEqual({
      words: 'bins missed at every week',
      hasPostcode: true,
    });
  });

  it('cuts off what no sentence needs', () => {
    expect(readTyped('x'.repeat(1000)).words).toHaveLength(300);
  });
});

describe('the address', () => {
  it.each([
    ['bins', '?q=bins'],
    ['dog & bone', '?q=dog+%26+bone'],
    ['', ''],
  ])('says “%s” as “%s”', (words, address) => {
    expect(addressFor(words)).toBe(address);
  });

  it('is read without the spaces at its ends, and without other parts', () => {
    expect(wordsIn('?x=1&q=+bins+&q=more')).toBe('bins');
    expect(wordsIn('?x=1')).toBe('');
    expect(wordsIn('')).toBe('');
  });

  it('gives back the words it was written with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = text.trim();
        expect(wordsIn(addressFor(words))).toBe(words);
      }),
    );
  });
});
