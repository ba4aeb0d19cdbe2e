import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { WrongFile } from '../wrong-file.ts';
import { findColumns } from './columns.ts';
import type { Columns } from './columns.ts';

/** A live postcode as the publisher's file has it. */
export interface Row {
  /** As it stands in the file. */
  postcode: string;
  /** The month it came into use, `202508`, or nothing. */
  introduced: string;
  district: string;
  ward: string;
  /** Its parish, or nothing. */
  parish: string;
  lat: number;
  long: number;
}

/** What a file held. */
export interface FileReport {
  name: string;
  /** Rows below the names of columns. */
  rows: number;
  /** Rows of postcodes that are no longer used. */
  terminated: number;
}

const wholeFile = 'a whole CSV file. It seems to be cut short: fetch it again';

function sayBroken(name: string, error: CsvError): WrongFile {
  const { lines } = error as CsvError & { lines?: number };
  const line = lines === undefined ? 'A line' : `line ${lines}`;
  const isShort = error.code.startsWith('CSV_RECORD_INCONSISTENT');
  const found = isShort ? 'does not have as many values as the first line' : 'cannot be read';
  return new WrongFile(name, `${line} ${found} (${error.code}).`, wholeFile);
}

/** Reads rows by the places that their columns have; `null` for a postcode that is no longer used. */
function rowReader(columns: Columns): (row: readonly string[]) => Row | null {
  return (row) => {
    const value = (column: keyof Columns): string => row[columns[column]] ?? '';
    if (value('terminated') !== '') return null;
    return {
      postcode: value('postcode'),
      introduced: value('introduced'),
      district: value('district'),
      ward: value('ward'),
      parish: value('parish'),
      // An empty text would count as 0, which is a place at sea.
      lat: Number(value('lat') || NaN),
      long: Number(value('long') || NaN),
    };
  };
}

/**
 * Reads a file of postcodes row by row, so that the national file of a gigabyte needs little memory. A byte order mark
 * and Windows line ends are passed over.
 *
 * @param name the file's name, for messages
 * @param bytes the file, in pieces
 * @param take is handed every live postcode
 * @returns what the file held
 * @throws {WrongFile} where it is not such a file, or is cut short
 */
export async function readRows(
  name: string,
  bytes: Readable,
  take: (row: Row) => void,
): Promise<FileReport> {
  const report: FileReport = { name, rows: 0, terminated: 0 };
  const parser = parse({ bom: true, trim: true, skip_empty_lines: true });
  let readRow: ReturnType<typeof rowReader> | null = null;
  try {
    for await (const row of bytes.pipe(parser) as AsyncIterable<string[]>) {
      if (readRow === null) {
        readRow = rowReader(findColumns(name, row));
        continue;
      }
      report.rows += 1;
      const live = readRow(row);
      if (live) take(live);
      else report.terminated += 1;
    }
  } catch (error) {
    throw error instanceof CsvError ? sayBroken(name, error) : error;
  }
  if (report.rows === 0)
    throw new WrongFile(name, 'it has no rows.', 'ONSPD or NSPL as the publisher gives it');
  return report;
}
