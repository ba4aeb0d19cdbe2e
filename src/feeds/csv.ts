import { stringify } from 'csv-stringify/sync';

/** What stands in a cell. `null` is an empty cell: not known. */
export type Cell = string | number | boolean | null;

/** A table: the names of its columns, and its rows, each with a cell for every column. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/**
 * What a spreadsheet takes for the start of a formula, in plain and in full-width signs (OWASP, CSV Injection). A space
 * before it hides it from a reader, not from every program.
 */
const formula = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/;

/** A text as a spreadsheet shows it, and never runs it: an apostrophe in front says that it is text. */
function asText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function cellText(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  // A number cannot be a formula: a longitude west of Greenwich stays a number.
  return typeof cell === 'number' ? cell : asText(cell);
}

/**
 * Writes a table as comma-separated values (RFC 4180): lines end with CR LF, and the file starts with a byte order mark,
 * so that Excel reads it as UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 *
 * @param table the table
 * @throws {Error} when a row has more or fewer cells than there are columns
 */
export function writeCsv({ columns, rows }: Table): string {
  const uneven = rows.find((row) => row.length !== columns.length);
  if (uneven) throw new Error(`a row has ${uneven.length} cells for ${columns.length} columns`);
  return stringify([[...columns], ...rows.map((row) => row.map(cellText))], {
    bom: true,
    record_delimiter: '\r\n',
    // A line break of either kind, alone too, would end the record early.
    quoted_match: /[\r\n]/,
  });
}
