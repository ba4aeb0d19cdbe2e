import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFamily, makeLexicon } from '../../../../src/components/finder/lexicon.ts';

const { familiesOf, isWeak } = makeLexicon(['bin rubbish', 'bin bottl', 'dog'], 'again alway');

describe('a lexicon', () => {
  it('gives each family of a word', () => {
    expect(familiesOf('bin')).toEqual(['=0', '=1']);
    expect(familiesOf('dog')).toEqual(['=2']);
  });

  it('gives no family for a word that nobody puts in another’s place', () => {
    expect(familiesOf('xyzzy')).toEqual([]);
    expect(familiesOf('constructor')).toEqual([]);
  });

  it('knows which words say little', () => {
    expect([isWeak('alway'), isWeak('bin')]).toEqual([true, false]);
  });

  it('knows a family from a word', () => {
    const word = fc.stringMatching(/^[a-z0-9]+$/);
    fc.assert(fc.property(word, (any) => !isFamily(any)));
    expect(familiesOf('bin').every(isFamily)).toBe(true);
  });
});
