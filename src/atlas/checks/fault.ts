import type { LineFinder } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { FieldPath } from '../raw-record.ts';

/** What is wrong at a place in a file, and how to mend it. */
export interface Fault {
  file: string;
  path: FieldPath;
  what: string;
  fix: string;
}

/**
 * A fault as it is told to people: with its line, and its field as they write it.
 *
 * @param lineOf finds lines
 */
export function toProblem(lineOf: LineFinder): (fault: Fault) => Problem {
  return ({ file, path, what, fix }) => ({
    file,
    line: lineOf(file, path),
    field: sayPath(path),
    what,
    fix,
  });
}
