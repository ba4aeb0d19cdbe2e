/** A slip of the pen in a file, found before its fields can be read. */
export interface Slip {
  /** The line, from 1. */
  line: number;
  /** The field, where it is known. */
  field?: string;
  what: string;
  fix: string;
  /** The text as it was meant, line for line, so that what comes after can be read; left out where that is a guess. */
  mended?: string;
  /** Whether it may be no slip at all, and only come from a graver one that stands right below or around it. */
  isMinor?: boolean;
}

/** What a parser made of a text, with the text. */
export interface Reading {
  text: string;
}

/** What is left when every slip was taken out of a text. */
export interface Mended<R extends Reading> {
  reading: R;
  slips: Slip[];
  /** Whether all slips could be mended, so that the text can be read. */
  isReadable: boolean;
}

/**
 * Finds every slip in a text: the first one is mended, the text is read again, and so on. A second slip on a line is
 * taken to come from the first one and ends the search.
 *
 * @param written the text as it was read
 * @param read reads a text
 * @param firstSlip finds the first slip of a text that was read
 */
export function mendAll<R extends Reading>(
  written: R,
  read: (text: string) => R,
  firstSlip: (reading: R) => Slip | null,
): Mended<R> {
  const slips: Slip[] = [];
  let reading = written;
  for (;;) {
    const slip = firstSlip(reading);
    if (!slip) return { reading, slips, isReadable: true };
    if (slips.some(({ line }) => line === slip.line)) return { reading, slips, isReadable: false };
    if (slip.mended === undefined) {
      const others = slips.filter(({ line, isMinor }) => !isMinor || line < slip.line - 1);
      return { reading, slips: [...others, slip], isReadable: false };
    }
    slips.push(slip);
    reading = read(slip.mended);
  }
}

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
 * Replaces a part of a text.
 *
 * @param text the text
 * @param offset where the part starts, from 0
 * @param length how long it is
 * @param put what stands there instead
 */
export function replaceAt(text: string, offset: number, length: number, put: string): string {
  return text.slice(0, offset) + put + text.slice(offset + length);
}

/**
 * A text as one line of another file would show it: cut where it is long.
 *
 * @param text the text
 */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A curly quote, or its low form: a word processor turns straight quotes into these as you type. */
export const curlyQuotes = '\u201C\u201D\u201E\u2018\u2019';

/**
 * Says that a quote curls where code needs a straight one.
 *
 * @param quote the curly quote
 */
export function sayCurlyQuote(quote: string): { what: string; fix: string } {
  return {
    what: `a curly quote ${quote} stands where a straight one belongs`,
    fix: 'Type the quotes of this line again as straight " in a plain text editor.',
  };
}
