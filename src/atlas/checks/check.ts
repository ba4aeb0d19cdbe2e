import type { Entries, LineFinder } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { FoundRecords } from '../reference.ts';

/**
 * A rule across files. Records that passed their schemas come first; last come all records as written, so that one
 * fault in a file does not hide the others, and a reference to a broken record is not a fault of its own.
 */
export type Check = (entries: Entries, lineOf: LineFinder, found: FoundRecords) => Problem[];
