import type { Problem } from './problem.ts';

/**
 * Problems as a person works through them: file by file, and from the top of each file down.
 *
 * @param problems problems in any order
 */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en-GB') || (a.line ?? 0) - (b.line ?? 0),
  );
}
