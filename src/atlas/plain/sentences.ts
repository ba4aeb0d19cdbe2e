const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The most words a sentence may have before it is listed (GOV.UK style guide, "Short sentences"). */
export const mostWords = 25;

/**
 * The words of a text, counted as they are read: what white space parts and a letter or digit stands in.
 *
 * @param text the text
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * The sentences of a text that have too many words.
 *
 * @param text the text, without Markdown
 * @param most the most words a sentence may have
 */
export function longSentences(text: string, most: number = mostWords): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => countWords(sentence) > most);
}
