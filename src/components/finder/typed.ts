/** What a person typed, taken apart. */
export interface Typed {
  /** The words to search for, without any postcode. */
  words: string;
  /** Whether a whole postcode stood there. */
  hasPostcode: boolean;
}

/** A whole UK postcode, such as "AB1 2CD" (BS 7666: an outward code, then a digit and two letters but C I K M O V). */
const postcode = /\b[a-z]{1,2}\d[a-z\d]? *\d[abd-hjlnp-uw-z]{2}\b/gi;

/** More than any sentence needs, and little enough to match at once. */
const mostLetters = 300;

/**
 * Takes apart what a person typed. A postcode says where someone lives, so it is never searched for and never stands in
 * the page's address.
 *
 * @param text what was typed
 */
export function readTyped(text: string): Typed {
  const short = text.slice(0, mostLetters);
  const words = short.replace(postcode, ' ');
  const hasPostcode = words !== short;
  return { words: (hasPostcode ? words.replace(/\s+/g, ' ') : words).trim(), hasPostcode };
}

/**
 * Reads what is searched for from an address.
 *
 * @param search the part of the address from the question mark on
 */
export function wordsIn(search: string): string {
  return new URLSearchParams(search).get('q')?.trim() ?? '';
}

/**
 * Writes what is searched for as the part of an address from the question mark on.
 *
 * @param words what is searched for
 * @returns that part, or an empty text for no words
 */
export function addressFor(words: string): string {
  return words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`;
}
