import { readTyped as readPlace } from '../where/typed.ts';

/** What a person typed, taken apart. */
export interface Typed {
  /** The words to search for, without any postcode. */
  words: string;
  /** The postcode that stood there, as it is written, or nothing. */
  postcode: string;
}

/** A whole UK postcode, such as "AB1 2CD" (BS 7666: an outward code, then a digit and two letters but C I K M O V). */
const anyPostcode = /\b[a-z]{1,2}\d[a-z\d]?[ -]*\d[abd-hjlnp-uw-z]{2}\b/gi;

/**
 * What may be the start of a UK postcode, such as "AB1", "AB1 2" or "AB1 2C": the letters of a postcode area, then one or
 * two of a district. Few areas have one letter, and A is none of them, so that the A58 is a road.
 */
const start = '(?:[BEGLMNSW]|[A-Z]{2})\\d[A-Z\\d]?(?:[ -]*\\d[A-Z]?)?';
const anyStart = new RegExp(`\\b${start}\\b`, 'gi');
const onlyStart = new RegExp(`^${start}$`);

/** More than any sentence needs, and little enough to match at once. */
const mostLetters = 300;

function postcodeIn(text: string): string {
  const typed = readPlace(text);
  return typed.kind === 'postcode' ? typed.postcode : '';
}

/**
 * Takes apart what a person typed. A postcode says where someone lives, so it is never searched for, and it stands in the
 * page's address only after the sign `#`, which no server sees.
 *
 * @param text what was typed
 */
export function readTyped(text: string): Typed {
  const short = text.slice(0, mostLetters).normalize('NFKC');
  const whole = postcodeIn(short);
  if (whole !== '') return { words: '', postcode: whole };
  const [first = ''] = short.match(anyPostcode) ?? [];
  if (first === '') return { words: short.trim(), postcode: '' };
  const words = short.replace(anyPostcode, ' ').replace(/\s+/g, ' ').trim();
  return { words, postcode: postcodeIn(first) };
}

/**
 * Reads a postcode from an address. Any other anchor gives nothing.
 *
 * @param hash the part of the address from `#` on
 */
export function postcodeOf(hash: string): string {
  try {
    return postcodeIn(decodeURIComponent(hash.slice(1)));
  } catch {
    return '';
  }
}

/**
 * Leaves out what may be the start of a postcode: even that says where someone lives, so no server is told.
 *
 * @param words words without any whole postcode
 * @returns the other words; the words as they are where there is no such start
 */
export function withoutStarts(words: string): string {
  const typed = readPlace(words);
  if (typed.kind === 'start' && typed.starts.some((one) => onlyStart.test(one))) return '';
  const rest = words.replace(anyStart, ' ');
  return rest === words ? words : rest.replace(/\s+/g, ' ').trim();
}

/** What stands before the words that the box at the top of every page hands on. */
const handedOn = '#find=';

/**
 * Reads what the box at the top of another page handed on.
 *
 * @param hash the part of the address from `#` on
 * @returns what was typed there, or nothing
 */
export function typedIn(hash: string): string {
  if (!hash.startsWith(handedOn)) return '';
  try {
    return decodeURIComponent(hash.slice(handedOn.length));
  } catch {
    return '';
  }
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
 * Writes what is searched for as the part of an address from the question mark on. Words that may hold the start of a
 * postcode stand after the sign `#`, as a postcode does, so that no server sees them.
 *
 * @param words the words that are searched for
 * @param postcode the postcode, or nothing
 * @returns that part, or an empty text for neither
 */
export function addressFor(words: string, postcode = ''): string {
  if (withoutStarts(words) !== words)
    return handedOn + encodeURIComponent([words, postcode].filter(Boolean).join(' '));
  const search = words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`;
  return postcode === '' ? search : `${search}#${postcode.replace(' ', '')}`;
}
