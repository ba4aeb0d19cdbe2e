import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressFor,
  postcodeOf,
  readTyped,
  typedIn,
  withoutStarts,
  wordsIn,
} from '../../../src/browser/typed.ts';

describe('readTyped', () => {
  it.each([
    ['HX1 1UJ', 'HX1 1UJ'],
    ['hx11uj', 'HX1 1UJ'],
    [' hx1-1uj ', 'HX1 1UJ'],
    ['ＨＸ１　１ＵＪ', 'HX1 1UJ'],
    [' Sw1A 1aA ', 'SW1A 1AA'],
    ['CR2  6XH', 'CR2 6XH'],
  ])('knows the postcode “%s”', (text, postcode) => {
    expect(readTyped(text)).toEqual({ words: '', postcode });
  });

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
    expect(readTyped(text)).toEqual({ words: text, postcode: '' });
  });

  it('leaves a postcode out of other words', () => {
    expect(readTyped('bins missed at HX1 1UJ every week')).toEqual({
      words: 'bins missed at every week',
      postcode: 'HX1 1UJ',
    });
  });

  it('cuts off what no sentence needs', () => {
    expect(readTyped('x'.repeat(1000)).words).toHaveLength(300);
  });
});

describe('a postcode in the address', () => {
  it('stands after the sign that no server sees', () => {
    expect(addressFor('', 'HX1 1UJ')).toBe('#HX11UJ');
    expect(addressFor('bins', 'HX1 1UJ')).toBe('?q=bins#HX11UJ');
  });

  it('is read back, and any other anchor is passed over', () => {
    expect(postcodeOf('#HX11UJ')).toBe('HX1 1UJ');
    for (const hash of ['', '#', '#main', '#%', '#<script>', '#HX1'])
      expect(postcodeOf(hash)).toBe('');
  });
});

describe('the start of a postcode', () => {
  it.each([
    ['HX7', ''],
    ['hx76a', ''],
    ['hx-7', ''],
    ['HX7 6', ''],
    ['L1', ''],
    ['bins missed in hx7 6a again', 'bins missed in again'],
    ['bins in HX7', 'bins in'],
    ['A58', 'A58'],
    ['the A58 is a rat run', 'the A58 is a rat run'],
    ['20mph on our street', '20mph on our street'],
    ['section 106 money', 'section 106 money'],
    ['covid19 jab', 'covid19 jab'],
    ['bins  missed', 'bins  missed'],
    ['', ''],
  ])('is left out of “%s”', (typed, words) => {
    expect(withoutStarts(typed)).toBe(words);
  });

  it('stands after the sign that no server sees, with the words around it', () => {
    expect(addressFor('HX7 6A')).toBe('#find=HX7%206A');
    expect(addressFor('bins in HX7', 'HX1 1UJ')).toBe('#find=bins%20in%20HX7%20HX1%201UJ');
    expect(typedIn(addressFor('bins in HX7'))).toBe('bins in HX7');
  });
});

describe('what another page hands on', () => {
  it('is read from after the sign #, whatever was typed', () => {
    expect(typedIn('#find=bins%20%26%20bags')).toBe('bins & bags');
    for (const hash of ['', '#', '#main', '#find=%', '#HX11UJ']) expect(typedIn(hash)).toBe('');
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
        const address = addressFor(words);
        expect(typedIn(address) || wordsIn(address)).toBe(words);
      }),
    );
  });
});
