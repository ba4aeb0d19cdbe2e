import { isFamily } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** How much a word counts that a document has only by a family, of one it has itself. */
const byFamily = 0.8;

/** How much a word counts that says little, of one that says much. */
const weak = 0.3;

/**
 * How many of the words typed a document has. Each counts once, however many families it is in: a search that counted
 * families too would put a document with three families of one word before a document with two words.
 *
 * @param words what was typed: the spellings of each word, the one that was typed first
 * @param matched the words, and the families, of those that the document has
 * @param lexicon what is known of words
 */
export function coverOf(
  words: readonly (readonly string[])[],
  matched: readonly string[],
  { familiesOf, isWeak }: Lexicon,
): number {
  const has = new Set(matched);
  const families = new Set(matched.filter(isFamily));
  return words.reduce((sum, spellings) => {
    const isThere = spellings.some((word) => has.has(word));
    const isKin = () => spellings.some((word) => familiesOf(word).some((one) => families.has(one)));
    const share = isThere ? 1 : isKin() ? byFamily : 0;
    return sum + share * (spellings.some(isWeak) ? weak : 1);
  }, 0);
}
