import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../../src/components/finder/lexicon.ts';
import { makeMatcher } from '../../../../src/components/finder/matcher.ts';

type Name = 'title' | 'asks';

function documents(...texts: [title: string, asks: string][]) {
  return texts.map(([title, asks]) => ({ title: split(title), asks: split(asks) }));
}

function split(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

const lexicon = makeLexicon(['litter rubbish', 'mast signal'], 'alway many');
const plain = { lexicon, weights: { title: 2, asks: 1 }, kin: 0 };

/** The places of the documents that match, best first. */
function placesFor(
  query: string,
  texts: ReturnType<typeof documents>,
  matching: Parameters<typeof makeMatcher<Name>>[1] = plain,
): number[] {
  return makeMatcher<Name>(texts, matching)(split(query)).map(({ place }) => place);
}

describe('a matcher', () => {
  const three = documents(['library', 'book'], ['school', 'library'], ['footpath', 'gate']);

  it('finds documents with any of the words', () => {
    expect(placesFor('gate book', three).sort()).toEqual([0, 2]);
  });

  it('puts a match in a heavier field first', () => {
    expect(placesFor('library', three)).toEqual([0, 1]);
  });

  it('puts a document with more of the words first', () => {
    expect(placesFor('school library', three)[0]).toBe(1);
  });

  it('finds nothing for no words, and for a word that is nowhere', () => {
    expect(placesFor('', three)).toEqual([]);
    expect(placesFor('xyzzyq', three)).toEqual([]);
  });

  it.each([
    ['a letter missing', 'libary'],
    ['a letter too many', 'librrary'],
    ['a wrong letter', 'librery'],
    ['two letters changed over', 'lirbary'],
    ['only the beginning', 'lib'],
  ])('finds a word with %s', (_slip, query) => {
    expect(placesFor(query, three)).toEqual([0, 1]);
  });

  it('forgives two slips in a word of eight letters, and only one in a shorter one', () => {
    expect(placesFor('foatpoth', three)).toEqual([2]);
    expect(placesFor('skoql', three)).toEqual([]);
  });

  it('forgives no slip in a word of three letters, nor in a number', () => {
    const texts = documents(['bus', '1066']);
    expect(placesFor('bvs', texts)).toEqual([]);
    expect(placesFor('1067', texts)).toEqual([]);
  });

  it('takes a word that the documents know as it stands', () => {
    expect(placesFor('gate', documents(['gate', ''], ['gates', ''], ['rate', '']))).toEqual([0]);
  });

  it('takes a word of general English as it stands, even where no document has it', () => {
    expect(placesFor('mast', documents(['fast', ''], ['last', '']))).toEqual([]);
  });

  it('still looks past a slip that somebody made in haste', () => {
    const texts = documents(['library', ''], ['budget', 'libary']);
    expect(placesFor('libary', texts, { ...plain, hasty: ['asks'] }).sort()).toEqual([0, 1]);
    expect(placesFor('libary', texts)).toEqual([1]);
  });

  it('finds words of the same family, after the word itself', () => {
    const texts = documents(['litter', ''], ['rubbish', ''], ['library', '']);
    expect(placesFor('rubbish', texts, { ...plain, kin: 0.5 })).toEqual([1, 0]);
    expect(placesFor('rubbish', texts)).toEqual([1]);
  });

  it('lets a word that says little weigh little', () => {
    const texts = documents(['alway', ''], ['damp', ''], ['gate', ''], ['path', '']);
    expect(placesFor('alway damp', texts)).toEqual([1, 0]);
  });

  it('puts two words of a document before one word of three families', () => {
    const many = makeLexicon(['bank river', 'bank money', 'bank grass'], '');
    const texts = documents(['river money grass', ''], ['gate path', ''], ['', ''], ['', '']);
    expect(placesFor('bank gate path', texts, { ...plain, lexicon: many, kin: 1 })[0]).toBe(1);
  });

  it('finds the kin of a word with two letters changed over', () => {
    const texts = documents(['rubbish', ''], ['path', '']);
    expect(placesFor('ltiter', texts, { ...plain, kin: 0.5 })).toEqual([0]);
  });

  it('puts the word that was typed before one that only begins with it', () => {
    const texts = documents(['gateway', ''], ['path', ''], ['gatehous', ''], ['libary', '']);
    expect(placesFor('gatewa libary', texts)[0]).toBe(3);
  });

  it('says which words matched', () => {
    const [match] = makeMatcher<Name>(three, plain)(['libary']);
    expect(match?.matched).toEqual(['library']);
  });

  it('takes words that objects have of themselves for words', () => {
    const texts = documents(['constructor', ''], ['path', '']);
    expect(placesFor('constructor', texts)).toEqual([0]);
    expect(placesFor('__proto__ hasOwnProperty toString', texts)).toEqual([]);
  });

  it('finds a document by each of its words, and says its place', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 8 }), (words) => {
        const match = makeMatcher(
          words.map((one) => ({ title: [one] })),
          { lexicon, weights: { title: 1 }, kin: 0 },
        );
        for (const [place, one] of words.entries()) expect(match([one])[0]?.place).toBe(place);
      }),
    );
  });
});
