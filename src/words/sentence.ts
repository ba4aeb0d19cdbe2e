/**
 * Ends words with a full stop, unless they end with a stop already.
 *
 * @param words the words
 */
export function asSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
