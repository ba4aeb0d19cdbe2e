import type { Certainty, DayRule, Window } from '../schemas/window.ts';
import { countLastDay } from './counting.ts';
import type { Holidays, Rule } from './counting.ts';
import { nthWeekday } from './days.ts';
import type { IsoDay } from './days.ts';

/** One time that a window is open: both days are inside it. */
export interface Occurrence {
  opens: IsoDay;
  closes: IsoDay;
}

/** What counting needs to know: the counting rules by id, and the bank holidays. */
export interface Calendar {
  rules: ReadonlyMap<string, Rule>;
  holidays: Holidays;
}

type Yearly = Extract<Window, { kind: 'yearly' }>;

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function ruleDay(
  rule: DayRule,
  year: number,
  siblings: readonly Window[],
  calendar: Calendar,
): IsoDay | null {
  if ('nth' in rule) return nthWeekday(year, rule.month, weekdays.indexOf(rule.weekday), rule.nth);
  const counted = siblings.find(
    (sibling): sibling is Yearly => sibling.kind === 'yearly' && sibling.id === rule.before,
  );
  const countingRule = calendar.rules.get(rule.rule);
  if (!counted || !countingRule || counted.except?.includes(year)) return null;
  const from = yearDay(counted.opens, year, siblings, calendar);
  if (from === null) return null;
  const span = { length: rule.days, unit: 'days', direction: 'before' } as const;
  return countLastDay(from, span, countingRule, calendar.holidays)?.last ?? null;
}

function yearDay(
  written: string | DayRule,
  year: number,
  siblings: readonly Window[],
  calendar: Calendar,
): IsoDay | null {
  return typeof written === 'string'
    ? `${year}-${written}`
    : ruleDay(written, year, siblings, calendar);
}

function occurrenceClosingIn(
  window: Yearly,
  year: number,
  siblings: readonly Window[],
  calendar: Calendar,
): Occurrence[] {
  const closes = yearDay(window.closes, year, siblings, calendar);
  if (closes === null) return [];
  const opensThatYear = yearDay(window.opens, year, siblings, calendar);
  const opens =
    opensThatYear !== null && opensThatYear <= closes
      ? opensThatYear
      : typeof window.opens === 'string'
        ? `${year - 1}-${window.opens}`
        : wrappedOpening(window, year, opensThatYear, siblings, calendar);
  if (opens === null || window.except?.includes(Number(opens.slice(0, 4)))) return [];
  return [{ opens, closes }];
}

/** A rule that finds no day in a year has none to wrap from: only one that falls after the closing day opens the year before. */
function wrappedOpening(
  window: Yearly,
  year: number,
  opensThatYear: IsoDay | null,
  siblings: readonly Window[],
  calendar: Calendar,
): IsoDay | null {
  return opensThatYear === null ? null : yearDay(window.opens, year - 1, siblings, calendar);
}

/**
 * The times a window is open between two days, earliest first. Windows without dates have none, and neither has a
 * window that was cancelled. A year whose days cannot be counted, for want of its bank holidays, is left out.
 *
 * @param window the window
 * @param siblings all windows of the decision, since one may be counted from another
 * @param from the first day to look at
 * @param to the last day to look at
 * @param calendar the counting rules and the bank holidays
 */
export function occurrencesOf(
  window: Window,
  siblings: readonly Window[],
  from: IsoDay,
  to: IsoDay,
  calendar: Calendar,
): Occurrence[] {
  if (window.kind === 'once') {
    return window.status === 'cancelled' || window.closes < from || window.opens > to
      ? []
      : [{ opens: window.opens, closes: window.closes }];
  }
  if (window.kind !== 'yearly') return [];
  const firstYear = Number(from.slice(0, 4));
  const lastYear = Number(to.slice(0, 4)) + 1;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n);
  return years
    .flatMap((year) => occurrenceClosingIn(window, year, siblings, calendar))
    .filter(({ opens, closes }) => closes >= from && opens <= to);
}

/** The occurrences of one window, with how sure their days are. */
export interface Dated {
  certainty: Certainty;
  occurrences: Occurrence[];
}
