import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFinder } from '../../../../src/components/finder/find.ts';
import { decision, index } from './samples.ts';

const find = makeFinder(index);
const titles = (found: { title: string }[]): string[] => found.map(({ title }) => title);

describe('the decisions that are found', () => {
  it.each([
    ['my bins are always missed', 'When your bin is emptied'],
    ['my landlord won’t fix damp', 'Damp in a rented home'],
    ['THEY ARE CLOSING OUR LIBRARY', 'Closing a library'],
    ['libary', 'Closing a library'],
    ['potholes in the street', 'A hole in the road'],
    ['litter', 'When your bin is emptied'],
    ['housing', 'Damp in a rented home'],
    ['landlords', 'Damp in a rented home'],
  ])('for “%s” start with “%s”', (text, title) => {
    expect(titles(find(text).decisions)[0]).toBe(title);
  });

  it('are none for nonsense, for nothing and for signs', () => {
    for (const text of ['qqzzxxv', '', '   ', '?!'])
      expect(find(text)).toEqual({ decisions: [], ways: [] });
  });

  it('leave out those that score less than a fifth of the best', () => {
    const asks = 'library library library book shut close';
    const decisions = [
      decision('Library', { words: asks }),
      ...Array.from({ length: 9 }, (_, n) => decision(`Gate ${n}`, { words: 'gate' })),
      decision('Bench', { words: 'again library' }),
    ];
    const wide = makeFinder({ ...index, decisions });
    expect(titles(wide('library books shut').decisions)).toEqual(['Library']);
  });
});

describe('the ways that are found', () => {
  it('have a word of the text in their title', () => {
    expect(titles(find('start a petition').ways)).toEqual(['Sign a petition']);
  });

  it('or two words of the text in what they are good for', () => {
    expect(titles(find('the street panel').ways)).toEqual(['Speak']);
    expect(find('my street').ways).toEqual([]);
  });

  it('are never found by a word that says little', () => {
    expect(find('how many things').ways).toEqual([]);
  });

  it('are three at most', () => {
    const ways = Array.from({ length: 5 }, (_, n) => ({
      title: `Vote ${n}`,
      url: `/how/vote-${n}/`,
      goodFor: 'x',
    }));
    expect(makeFinder({ ...index, ways })('vote').ways).toHaveLength(3);
  });
});

describe('finding', () => {
  const hostile = [
    '<script>alert(1)</script>',
    "'; DROP TABLE decisions; --",
    '__proto__ constructor toString hasOwnProperty valueOf',
    '=0 =1 =2',
    '\ud800 \udc00 \u0000 \u202e',
    'a'.repeat(100_000),
    'library '.repeat(20_000),
    Array.from({ length: 5000 }, (_, n) => `word${n}`).join(' '),
    '👩‍👩‍👧 🏳️‍🌈 café naïve ſß İ',
  ];

  it.each(hostile.map((text) => [text.slice(0, 40), text]))(
    'never throws for %s',
    (_start, text) => {
      expect(() => find(text)).not.toThrow();
    },
  );

  it('never throws, and never finds a thing twice, for any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(fc.constantFrom('bin', 'libary', 'the', 'petition', 'landlrod', '=3', '&'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { decisions, ways } = find(text);
        for (const list of [decisions, ways])
          expect(new Set(list.map(({ url }) => url)).size).toBe(list.length);
      }),
    );
  });

  it('gives the same for the same text, and whatever the case of its letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (text) => {
        expect(find(text.toUpperCase())).toEqual(find(text));
      }),
    );
  });

  it('works with an index of nothing', () => {
    const nothing = makeFinder({
      themes: [],
      who: [],
      says: [],
      ways: [],
      decisions: [],
      families: [],
      weak: '',
    });
    expect(nothing('bins')).toEqual({ decisions: [], ways: [] });
  });
});
