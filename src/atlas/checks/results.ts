import { lastDayOf, sayQuarter } from '../../when/quarters.ts';
import type { Entry, LineFinder } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';

/** A quarter as the name of a file. */
const quarterName = /^\d{4}-q[1-4]$/;

function quarterFaults(
  { id, file, title, published }: Entry<'results'>,
  lineOf: LineFinder,
): Problem[] {
  if (!quarterName.test(id)) {
    const what = `the file name \`${id}\` is not a quarter`;
    const fix = 'Name it after the year and the quarter, as in 2027-q1.json.';
    return [{ file, line: null, field: '', what, fix }];
  }
  const quarter = id.toUpperCase();
  if (title !== sayQuarter(quarter)) {
    const what = `the file is named after ${sayQuarter(quarter)}`;
    const fix = `Write \`${sayQuarter(quarter)}\`, or rename the file.`;
    return [toProblem(lineOf)({ file, path: ['title'], what, fix })];
  }
  const last = lastDayOf(quarter);
  if (published > last) return [];
  const what = `the quarter ends on ${last}, and is not over on ${published}`;
  const fix = 'Publish results when the quarter is over.';
  return [toProblem(lineOf)({ file, path: ['published'], what, fix })];
}

function repeated({ file, results }: Entry<'results'>, lineOf: LineFinder): Problem[] {
  return results.flatMap(({ promise, area }, index): Problem[] => {
    const first = results.findIndex((one) => one.promise === promise && one.area === area);
    if (first === index) return [];
    const what = `\`${promise}\` in \`${area}\` has a result for this quarter already: results[${first}]`;
    const fix = 'Take one of the two out.';
    return [toProblem(lineOf)({ file, path: ['results', index], what, fix })];
  });
}

/**
 * Results of the pledge: a file is named after the quarter in its title, which was over when it was published, and no promise has two
 * results for one quarter and area.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkResults: Check = ({ results }, lineOf) =>
  results.flatMap((quarter) => [...quarterFaults(quarter, lineOf), ...repeated(quarter, lineOf)]);
