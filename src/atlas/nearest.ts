import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant: the one with the fewest letters changed, when no more than a third of the
 * word was (and at least one letter may be).
 *
 * @param typed what was written
 * @param known the words it could have been
 * @returns the nearest word, or `null` when none is near
 */
export function nearest(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of known) {
    const changed = distance(typed.toLowerCase(), word.toLowerCase());
    if (changed < fewest) {
      fewest = changed;
      best = word;
    }
  }
  return best;
}

/**
 * The known word that was probably meant, as a sentence to end an error with, or an empty text.
 *
 * @param typed what was written
 * @param known the words it could have been
 */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const word = nearest(typed, known);
  return word === null ? '' : `Did you mean \`${word}\`?`;
}
