/** What somebody typed into a box, as far as it looks like a postcode. */
export type Typed =
  | { kind: 'postcode'; postcode: string; outward: string }
  /** The start of one: `AB1`, or `AB1 2`. What was typed may be read in two ways, likelier first. */
  | { kind: 'start'; starts: readonly string[] }
  | { kind: 'words'; words: string };

/** The 20 letters that may end a postcode. Royal Mail leaves out C, I, K, M, O and V, which are easy to misread. */
export const unitLetters = 'ABDEFGHJLNPQRSTUWXYZ';

const outward = '[A-Z]{1,2}\\d[A-Z\\d]?';
const whole = new RegExp(`^(${outward})(\\d[${unitLetters}]{2})$`);
const started = new RegExp(`^(${outward})$`);
const sector = new RegExp(`^(${outward})(\\d)[${unitLetters}]?$`);

/** A nought typed for an O, or the other way round, where only one of the two can stand. */
function withNoughts(text: string): string {
  return text.replace(/^0/, 'O').replace(/O([A-Z]{2})$/, '0$1');
}

/**
 * Words without case, accents and marks: `Hîll-End` and `hill end` come out the same. For comparing only.
 *
 * @param text what somebody typed, or a name
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`.]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Reads a postcode as people type it: in any case, with or without spaces, hyphens and dots, in full-width letters, with
 * a nought for an O. Nothing is said yet of whether there is such a postcode.
 *
 * @param text what somebody typed
 * @returns a postcode as it is written (`AB1 2DE`), the start of one, or else the words
 */
export function readTyped(text: string): Typed {
  const words = plainWords(text);
  const letters = withNoughts(words.replaceAll(' ', '').toUpperCase());
  const full = whole.exec(letters);
  if (full) {
    const [, start = '', end = ''] = full;
    return { kind: 'postcode', postcode: `${start} ${end}`, outward: start };
  }
  const [, alone] = started.exec(letters) ?? [];
  const [, before, digit] = sector.exec(letters) ?? [];
  const inSector = before !== undefined && digit !== undefined ? [`${before} ${digit}`] : [];
  const asOutward = alone === undefined ? [] : [alone];
  // A gap before the last digit tells `AB1 2` from `AB12`.
  const hasGap = / \d[a-z]?$/.test(words);
  const starts = hasGap ? [...inSector, ...asOutward] : [...asOutward, ...inSector];
  return starts.length > 0 ? { kind: 'start', starts } : { kind: 'words', words };
}
