/** What is known of the words of general English. */
export interface Lexicon {
  /** The families a word belongs to, as made-up words that an index can hold beside the real ones. */
  familiesOf: (stem: string) => readonly string[];
  /** Whether a word says little about what a problem is: it is common in all complaints. It still counts, a little. */
  isWeak: (stem: string) => boolean;
}

/** A sign that no word starts with, before the number of a family. */
const mark = '=';

/**
 * Makes a lexicon of stems.
 *
 * @param families the stems of words that stand for one another, parted by spaces; a stem may be in several
 * @param weak the stems of words that say little, parted by spaces
 */
export function makeLexicon(families: readonly string[], weak: string): Lexicon {
  const membership = new Map<string, string[]>();
  for (const [number, family] of families.entries())
    for (const stem of family.split(' '))
      membership.set(stem, [...(membership.get(stem) ?? []), `${mark}${number}`]);
  const weakStems = new Set(weak.split(' '));
  return {
    familiesOf: (stem) => membership.get(stem) ?? [],
    isWeak: (stem) => weakStems.has(stem),
  };
}

/**
 * Whether an indexed word stands for a family.
 *
 * @param token the word
 */
export function isFamily(token: string): boolean {
  return token.startsWith(mark);
}
