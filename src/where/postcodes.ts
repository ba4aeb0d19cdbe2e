import type { Position } from '../schemas/point.ts';
import type { Postcode, PostcodeFile, PostcodeHead, PostcodeRow } from './postcode-file.ts';
import { unitLetters } from './typed.ts';

/** The mark after a point that lies within 60 metres of a ward's edge. */
export const edgeMark = '*';

/** The sign of a letter that ends no live postcode, and of one whose postcode another borough has. */
export const noPostcode = '.';
export const elsewhere = '-';

/** Stands where a code or a list is missing. */
export const none = '-';

/** Stands for the parishes of a ward where nobody has said whether it has any. */
export const notKnown = '?';

/** Stands before the parish that a whole ward lies in. */
export const whole = '=';

function isGroup(sign: string): boolean {
  return sign !== noPostcode && sign !== elsewhere;
}

/**
 * Reads a point as the file writes it: two numbers of equal length run together, steps east and steps north of the
 * corner, and perhaps a star.
 *
 * @param text such as `330122*`
 * @param head the file's corner and steps
 */
export function readPoint(
  text: string,
  { corner, steps }: Pick<PostcodeHead, 'corner' | 'steps'>,
): { point: Position; nearEdge: boolean } {
  const nearEdge = text.endsWith(edgeMark);
  const digits = nearEdge ? text.slice(0, -1) : text;
  const east = Number(digits.slice(0, digits.length / 2));
  const north = Number(digits.slice(digits.length / 2));
  const places = Math.round(Math.log10(steps));
  return {
    point: [
      Number((corner[0] + east / steps).toFixed(places)),
      Number((corner[1] + north / steps).toFixed(places)),
    ],
    nearEdge,
  };
}

function postcodeAt(
  file: PostcodeFile,
  start: string,
  { signs, points }: PostcodeRow,
  place: number,
): Postcode | null {
  const sign = signs[place];
  const group = sign === undefined ? undefined : file.groups.get(sign);
  if (!group) return null;
  const before = Array.from(signs.slice(0, place)).filter(isGroup).length;
  return {
    postcode: start + (unitLetters[place] ?? ''),
    ...group,
    ...readPoint(points[before] ?? '', file),
  };
}

function placeOf(postcode: string): [start: string, place: number] {
  return [postcode.slice(0, -1), unitLetters.indexOf(postcode.slice(-1))];
}

/**
 * The record of one postcode.
 *
 * @param file the file
 * @param postcode as it is written: `AB1 2DE`
 * @returns `null` where the borough has no such live postcode
 */
export function findPostcode(file: PostcodeFile, postcode: string): Postcode | null {
  const [start, place] = placeOf(postcode);
  const row = file.rows.get(start);
  return row ? postcodeAt(file, start, row, place) : null;
}

/**
 * Whether the file says that a postcode is live, and in another borough. A file made of lists that leave out other
 * boroughs never says so.
 *
 * @param file the file
 * @param postcode as it is written
 */
export function isOfAnotherBorough(file: PostcodeFile, postcode: string): boolean {
  const [start, place] = placeOf(postcode);
  return file.rows.get(start)?.signs[place] === elsewhere;
}

/**
 * The borough's postcodes that start in some way, in the order of the file.
 *
 * @param file the file
 * @param start an outward code (`AB1`), one with the next digit (`AB1 2`), or nothing for all
 */
export function* postcodesFrom(file: PostcodeFile, start = ''): Generator<Postcode> {
  const isMeant = start.includes(' ')
    ? (row: string) => row.startsWith(start)
    : (row: string) => start === '' || row.startsWith(`${start} `);
  for (const [at, row] of file.rows) {
    if (!isMeant(at)) continue;
    for (const place of row.signs.split('').keys()) {
      const found = postcodeAt(file, at, row, place);
      if (found) yield found;
    }
  }
}

/**
 * The live postcodes that the file says other boroughs have.
 *
 * @param file the file
 */
export function* elsewherePostcodes({ rows }: PostcodeFile): Generator<string> {
  for (const [start, { signs }] of rows) {
    for (const place of signs.split('').keys())
      if (signs[place] === elsewhere) yield start + (unitLetters[place] ?? '');
  }
}
