import type { Entries, LineFinder } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** A rule across files: records that passed their schemas in, problems out. */
export type Check = (entries: Entries, lineOf: LineFinder) => Problem[];
