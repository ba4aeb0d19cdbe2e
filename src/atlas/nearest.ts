import { distance } from 'fastest-levenshtein';

function lettersChanged(typed: string, word: string): number {
  if (typed.length !== word.length) return distance(typed, word);
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const isSwap =
    typed[same] === word[same + 1] &&
    typed[same + 1] === word[same] &&
    typed.slice(same + 2) === word.slice(same + 2);
  return isSwap && same < typed.length ? 1 : distance(typed, word);
}

/**
 * The known word that was probably meant: the one with the fewest letters changed, when no more than a third of the
 * word was (and at least one letter may be). Two neighbouring letters that changed places count as one, and capitals as
 * none.
 *
 * @param typed what was written
 * @param known the words it could have been
 * @returns the nearest word, or `null` when none is near
 */
export function nearest(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of known) {
    const changed = lettersChanged(typed.toLowerCase(), word.toLowerCase());
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
 * @param show how a word is shown; in backticks where left out
 */
export function didYouMean(
  typed: string,
  known: Iterable<string>,
  show: (word: string) => string = (word) => `\`${word}\``,
): string {
  const word = nearest(typed, known);
  return word === null ? '' : `Did you mean ${show(word)}?`;
}
