import { countLastDay } from '../../when/counting.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { Check } from './check.ts';

/**
 * Every counting rule gives the last days of its own worked examples.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkCounting: Check = (entries, lineOf) => {
  const [holidays] = entries.bankHolidays;
  if (!holidays) return [];
  return entries.counting.flatMap((rule) =>
    rule.examples.flatMap((example, index): Problem[] => {
      const counted = countLastDay(example.from, example, rule, holidays);
      if (counted?.last === example.last) return [];
      const path = ['examples', index, counted ? 'last' : 'from'];
      const said = counted
        ? {
            what: `the rule counts to ${counted.last}, and the example says ${example.last}`,
            fix: 'Correct the example, or what the rule leaves out.',
          }
        : {
            what: 'the example leaves the years whose bank holidays are known',
            fix: `Choose days from ${holidays.from} to ${holidays.to}, or add years to content/bank-holidays.json.`,
          };
      return [{ file: rule.file, line: lineOf(rule.file, path), field: sayPath(path), ...said }];
    }),
  );
};
