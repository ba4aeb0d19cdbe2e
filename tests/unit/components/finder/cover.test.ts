import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverOf } from '../../../../src/components/finder/cover.ts';
import { makeLexicon } from '../../../../src/components/finder/lexicon.ts';

const lexicon = makeLexicon(['bin rubbish', 'bin bottl'], 'alway');

describe('how many of the words typed a document has', () => {
  it.each([
    ['a word that it has', [['road']], ['road'], 1],
    ['a word that it has, with its families', [['bin']], ['bin', '=0', '=1'], 1],
    ['a word that it has by two families only', [['bin']], ['=0', '=1'], 0.8],
    ['a word that it has by another spelling', [['ibn', 'bin']], ['bin'], 1],
    ['a word that says little', [['alway']], ['alway'], 0.3],
    ['a word that it does not have', [['road']], ['=0'], 0],
  ])('counts %s', (_title, words, matched, cover) => {
    expect(coverOf(words, matched, lexicon)).toBe(cover);
  });

  it('is never more than the words typed, nor less when it has more of them', () => {
    const word = fc.constantFrom('bin', 'rubbish', 'road', 'alway', '=0', '=1');
    const words = fc.uniqueArray(fc.constantFrom('bin', 'rubbish', 'road', 'alway'));
    fc.assert(
      fc.property(words, fc.uniqueArray(word), word, (typed, matched, one) => {
        const lists = typed.map((each) => [each]);
        const cover = coverOf(lists, matched, lexicon);
        expect(cover).toBeLessThanOrEqual(typed.length);
        expect(coverOf(lists, [...matched, one], lexicon)).toBeGreaterThanOrEqual(cover);
      }),
    );
  });
});
