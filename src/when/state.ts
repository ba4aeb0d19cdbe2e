import { addDays, addMonths } from './days.ts';
import type { IsoDay } from './days.ts';
import type { Dated, Occurrence } from './occurrences.ts';
import type { Timing } from './timing.ts';

/** How many days long the last stretch is in which a window is said to be closing soon, its last day among them. */
export const closingSoonDays = 14;

/** How many days before its first day a window is said to open soon. */
export const openingSoonDays = 60;

/** The names of the six states, in the order a decision with several windows takes them. */
export const stateNames = [
  'open',
  'opens-soon',
  'any-day',
  'on-notice',
  'later',
  'not-known',
] as const;

export type StateName = (typeof stateNames)[number];

/** The state of a decision on a day. */
export type State =
  | { name: 'open'; closes: IsoDay; closingSoon: boolean }
  | { name: 'opens-soon'; opens: IsoDay; usual: boolean }
  | { name: 'any-day' }
  | { name: 'on-notice'; oftenNow: boolean }
  | { name: 'later'; opens: IsoDay; usual: boolean; possible: boolean }
  | { name: 'later'; year: number }
  | { name: 'not-known' };

interface Moment extends Occurrence {
  certainty: Dated['certainty'];
}

function isFirm({ certainty }: Moment): boolean {
  return certainty === 'law' || certainty === 'announced';
}

/** A usual window is known to the month: it is about then from the first day of its first month to the last of its last. */
function isAboutNow({ opens, closes }: Occurrence, day: IsoDay): boolean {
  const monthStart = `${opens.slice(0, 7)}-01`;
  const monthEnd = addDays(addMonths(`${closes.slice(0, 7)}-01`, 1), -1);
  return day >= monthStart && day <= monthEnd;
}

function first<T>(items: readonly T[], keyOf: (item: T) => string): T | undefined {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))[0];
}

/**
 * The state of a decision on a day: the first of the six that holds for one of its windows.
 *
 * Only windows whose days the law sets or someone announced are ever open. A usual one is "on notice" in its usual
 * months, and one that is only possible is never more than that.
 *
 * @param timing the decision's timing
 * @param day the day, in Europe/London
 */
export function stateOn(timing: Timing, day: IsoDay): State {
  const moments = timing.dated.flatMap(({ certainty, occurrences }): Moment[] =>
    occurrences.map((occurrence) => ({ certainty, ...occurrence })),
  );
  const open = first(
    moments.filter((moment) => isFirm(moment) && moment.opens <= day && day <= moment.closes),
    ({ closes }) => closes,
  );
  if (open) {
    return {
      name: 'open',
      closes: open.closes,
      closingSoon: day >= addDays(open.closes, 1 - closingSoonDays),
    };
  }
  const ahead = moments.filter((moment) => moment.opens > day);
  const aboutNow = moments.filter(
    (moment) =>
      (moment.certainty === 'usual' && isAboutNow(moment, day)) ||
      (moment.certainty === 'possible' && moment.opens <= day && day <= moment.closes),
  );
  const soon = first(
    ahead.filter(
      (moment) =>
        moment.certainty !== 'possible' &&
        !aboutNow.includes(moment) &&
        moment.opens <= addDays(day, openingSoonDays),
    ),
    ({ opens }) => opens,
  );
  if (soon) return { name: 'opens-soon', opens: soon.opens, usual: !isFirm(soon) };
  if (timing.always) return { name: 'any-day' };
  if (aboutNow.length > 0) return { name: 'on-notice', oftenNow: true };
  if (timing.onNotice) return { name: 'on-notice', oftenNow: false };
  const later = first(ahead, ({ opens }) => opens);
  if (later) {
    return {
      name: 'later',
      opens: later.opens,
      usual: later.certainty === 'usual',
      possible: later.certainty === 'possible',
    };
  }
  const year = Math.min(...timing.cycleYears.filter((next) => next >= Number(day.slice(0, 4))));
  return Number.isFinite(year) ? { name: 'later', year } : { name: 'not-known' };
}
