/**
 * The line a character stands on, from 1.
 *
 * @param text the whole file
 * @param offset the character, from 0
 */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * Whether a line has curly quotes where code needs straight ones: a word processor turns them as you type.
 *
 * @param text the whole file
 * @param line the line, from 1
 * @returns what is wrong, or `null`
 */
export function curlyQuote(text: string, line: number): string | null {
  const found = text.split('\n')[line - 1]?.match(/[\u201C\u201D\u201E\u2018\u2019]/);
  return found ? `a curly quote ${found[0]} stands where a straight one belongs` : null;
}

/** How to mend a curly quote. */
export const curlyQuoteFix =
  'Type the quote again as a straight " in a plain text editor.';
