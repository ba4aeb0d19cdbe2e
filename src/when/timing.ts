import type { Window } from '../schemas/window.ts';
import { addMonths } from './days.ts';
import type { IsoDay } from './days.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Calendar, Dated } from './occurrences.ts';

/** All that a decision's state on a day depends on, small enough to be written into a page. */
export interface Timing {
  /** Windows with dates, for two years from the day the page was built. */
  dated: Dated[];
  /** Whether one window is open on any day. */
  always: boolean;
  /** Whether one window starts when a notice is published or a meeting is called. */
  onNotice: boolean;
  /** The next years in which a cycle comes round. */
  cycleYears: number[];
}

/**
 * Works out a decision's timing from its windows.
 *
 * @param windows the windows of one decision
 * @param builtOn the day the page is built
 * @param calendar the counting rules and the bank holidays
 * @returns the occurrences of two years, and what is open without dates
 */
export function timingOf(windows: readonly Window[], builtOn: IsoDay, calendar: Calendar): Timing {
  const until = addMonths(builtOn, 24);
  // A usual window is about now until the end of its last month, even after its last day.
  const monthStart = `${builtOn.slice(0, 7)}-01`;
  return {
    dated: windows.flatMap((window) =>
      window.kind === 'yearly' || window.kind === 'once'
        ? [
            {
              certainty: window.certainty,
              occurrences: occurrencesOf(window, windows, monthStart, until, calendar),
            },
          ]
        : [],
    ),
    always: windows.some(({ kind }) => kind === 'always'),
    onNotice: windows.some(({ kind }) => kind === 'notice' || kind === 'meeting'),
    cycleYears: windows.flatMap((window) =>
      window.kind === 'cycle' && window.next !== null ? [window.next] : [],
    ),
  };
}
