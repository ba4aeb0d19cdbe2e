import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../src/browser/little-words.ts';

describe('tellingWords', () => {
  it.each([
    ['leaves out little words', 'they are closing our library', ['closing', 'library']],
    ['keeps little words where nothing else is left', 'who are you', ['who', 'are', 'you']],
    ['keeps each of those once', 'to be or not to be', ['to', 'be', 'or', 'not']],
    ['makes capitals small', 'LIBRARY Opening', ['library', 'opening']],
    ['leaves out little words in capitals', 'The Library', ['library']],
    ['keeps each word once', 'bins bins Bins', ['bins']],
    ['keeps the order of the words', 'park library bins', ['park', 'library', 'bins']],
    [
      'parts words at anything but letters and digits',
      'bins/parks,rent',
      ['bins', 'parks', 'rent'],
    ],
    ['parts words at hyphens', 'drop-in', ['drop']],
    ['drops the straight apostrophe inside a word', "can't park", ['park']],
    ['drops the curly apostrophe inside a word', 'don’t park', ['park']],
    ['keeps the word round an apostrophe whole', 'council’s', ['councils']],
    ['keeps digits', 'section 106', ['section', '106']],
    ['keeps letters with accents whole', 'Café', ['café']],
    ['keeps a word that only starts as a little word', 'island theme', ['island', 'theme']],
    ['leaves out the little words of text messages', 'how r u closing it', ['closing']],
    ['finds nothing in nothing', '', []],
    ['finds nothing in spaces and signs', ' ?! — ', []],
  ])('%s', (_title, query, words) => {
    expect(tellingWords(query)).toEqual(words);
  });

  it('never gives a word twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const words = tellingWords(query);
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });

  it('always leaves something of a query with a letter in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', 'z', 'the', 'É', '7'), (rest, word) => {
        expect(tellingWords(`${rest} ${word}`).length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives the same words for its own words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('the', 'Bins', "don't", 'park', 'r')), (words) => {
        const telling = tellingWords(words.join(' '));
        expect(tellingWords(telling.join(' '))).toEqual(telling);
      }),
    );
  });
});
