import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../../src/components/finder/stem.ts';

describe('stemOf', () => {
  it.each([
    ['the plural in s', ['bin', 'bins']],
    ['the plural in es', ['bus', 'buses']],
    ['the plural in ies', ['library', 'libraries']],
    ['a short plural in ies', ['lie', 'lies']],
    ['a plural whose e belongs to the word', ['case', 'cases']],
    ['rise, rises and rising', ['rise', 'rises', 'rising']],
    ['close, closes, closed and closing', ['close', 'closes', 'closed', 'closing']],
    ['stop, stopped and stopping, with the letter doubled', ['stop', 'stopped', 'stopping']],
    ['sell and selling, which keeps its two letters', ['sell', 'selling']],
    ['care, cared and caring', ['care', 'cared', 'caring']],
    ['fix, fixed and fixing', ['fix', 'fixed', 'fixing']],
    ['flood, flooded and flooding', ['flood', 'floods', 'flooded', 'flooding']],
    ['British and American neighbours', ['neighbour', 'neighbor', 'neighbours', 'neighbors']],
    ['British and American mould', ['mould', 'mold']],
    ['British and American centres', ['centre', 'center', 'centres']],
    ['licence and license', ['licence', 'license', 'licences', 'licensed']],
    ['defence and defense', ['defence', 'defenses']],
    ['organise and organize', ['organise', 'organized', 'organising']],
    ['a word with and without accents', ['café', 'cafe']],
  ])('brings together %s', (_title, words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['parking', 'park'],
    ['planning', 'plan'],
    ['meeting', 'meet'],
    ['car', 'care'],
    ['hop', 'hope'],
    ['bus', 'bu'],
    ['red', 'r'],
    ['king', 'k'],
    ['bed', 'b'],
    ['string', 'str'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('leaves a double s at the end alone', () => {
    expect(stemOf('mess')).toBe('mess');
  });

  it('never loses a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé0-9]{1,20}$/), (word) => {
        expect(stemOf(word).length).toBeGreaterThan(0);
      }),
    );
  });

  it('brings any word and its plural together, but for words with an odd one', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-rtv-xz]{1,2}[aeiou][bdfgklmnprt]{1,2}e?$/);
    fc.assert(
      fc.property(word, (one) => {
        expect(stemOf(`${one}s`)).toBe(stemOf(one));
      }),
    );
  });
});
