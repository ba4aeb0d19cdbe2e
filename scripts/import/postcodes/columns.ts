import { WrongFile } from '../wrong-file.ts';

/** The columns of the Postcode Directory (ONSPD) and the Statistics Postcode Lookup (NSPL), under the names of any year. */
const patterns = {
  postcode: /^pcds$/i,
  introduced: /^dointr$/i,
  terminated: /^doterm$/i,
  district: /^(oslaua|laua|lad\d\dcd)$/i,
  ward: /^(osward|ward|wd\d\dcd)$/i,
  parish: /^(parish|parncp\d\dcd)$/i,
  lat: /^lat$/i,
  long: /^long$/i,
} as const;

type Column = keyof typeof patterns;

/** NSPL has no parish, and some copies lack the month a postcode was introduced. */
const optional: readonly Column[] = ['parish', 'introduced'];

/** What to look for, in words, with an example. */
const expected =
  'ONSPD or NSPL as the Office for National Statistics gives it, with the columns pcds, doterm, lad26cd (or oslaua, laua), wd26cd (or osward, ward), lat and long';

/** Where each column stands in a row; -1 for one that is not there. */
export type Columns = Readonly<Record<Column, number>>;

/**
 * Finds the columns by their names, in any order and any case. `wdstl05cd` and `wdcas03cd`, statistical wards of 2005
 * and 2003, are not taken for the ward.
 *
 * @param file the file's name, for the message
 * @param header the first row
 * @throws {WrongFile} naming the columns that are missing
 */
export function findColumns(file: string, header: readonly string[]): Columns {
  const names = header.map((name) => name.trim());
  const places = Object.entries(patterns).map(([column, pattern]) => [
    column,
    // Where a file has a column for two years, the later one stands.
    names.reduce((found, name, place) => {
      if (!pattern.test(name)) return found;
      return found >= 0 && (names[found] ?? '') > name ? found : place;
    }, -1),
  ]);
  const columns = Object.fromEntries(places) as Columns;
  const missing = (Object.keys(patterns) as Column[]).filter(
    (column) => columns[column] < 0 && !optional.includes(column),
  );
  if (missing.length === 0) return columns;
  if (/^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/.test(names[0] ?? ''))
    throw new WrongFile(
      file,
      'it has no line with the names of columns. Code-Point Open looks like that, and has no latitude.',
      expected,
    );
  throw new WrongFile(
    file,
    `it has no column for: ${missing.join(', ')}. Its columns are: ${names.slice(0, 60).join(', ')}.`,
    expected,
  );
}
