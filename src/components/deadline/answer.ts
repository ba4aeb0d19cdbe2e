import type { IsoDay } from '../../when/days.ts';
import { explainCount } from '../../when/explain-count.ts';
import type { DeadlineData } from './deadline-data.ts';
import { saySteps, sayUnknownYears } from './say-steps.ts';
import type { Step } from './say-steps.ts';

/** The first line of every answer. */
export const noticeWins = 'If the notice prints a closing date, that date counts, not this one.';

/** A last day with its count, or, where the count leaves the years that are known, a sentence that says so. */
export type Answer =
  | {
      last: IsoDay;
      /** The time on that day: ", by noon"; empty where there is none. */
      by: string;
      /** Whether the day has passed, or is today; empty where it is to come. */
      standing: string;
      /** Whether it is still of use to put the day into a calendar. */
      ahead: boolean;
      steps: Step[];
      /** The id of the counting rule. */
      rule: string;
    }
  | { unknown: string };

function sayStanding(last: IsoDay, today: IsoDay): string {
  if (last < today) return 'That day has passed.';
  return last === today ? 'That is today.' : '';
}

/**
 * Works out the last day for a choice.
 *
 * @param data the page’s data
 * @param choice a choice that can be counted
 * @param day the day of the notice, or of the meeting
 * @param today the day it is, in Europe/London
 * @throws {Error} when the choice is not in the data
 */
export function answerFor(data: DeadlineData, choice: string, day: IsoDay, today: IsoDay): Answer {
  const window = data.windows[choice];
  const rule = window && data.rules[window.rule];
  if (!rule) throw new Error(`there is no window ${choice}`);
  const explained = explainCount(day, window, rule, data.holidays);
  if (!explained) return { unknown: sayUnknownYears(data.holidays) };
  const { last } = explained;
  const leavesOutDays = rule.leavesOut.length > 0 || rule.bankHolidays.length > 0;
  return {
    last,
    by: window.until ? `, by ${window.until}` : '',
    standing: sayStanding(last, today),
    ahead: last >= today,
    steps: saySteps({ day, as: window.from }, window, explained, leavesOutDays),
    rule: window.rule,
  };
}
