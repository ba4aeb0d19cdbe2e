const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * A list as it stands in a sentence: "when, how to apply and what it has paid for".
 *
 * @param words what it lists, in order
 */
export function sayList(words: readonly string[]): string {
  return joined.format(words);
}

/**
 * Words with a capital at their start, for where they stand alone and not in a sentence.
 *
 * @param words the words
 */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
