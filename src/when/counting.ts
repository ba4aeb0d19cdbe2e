import type { BankHolidays } from '../schemas/bank-holidays.ts';
import type { CountingRule } from '../schemas/counting-rule.ts';
import { addDays, addMonths, weekdayOf } from './days.ts';
import type { IsoDay } from './days.ts';
import { easterDay } from './easter.ts';

/** The parts of a counting rule that the counting needs. */
export type Rule = Pick<CountingRule, 'leavesOut' | 'bankHolidays' | 'clear' | 'rollsOn'>;

/** The known bank holidays, and the days between which the list is complete. */
export type Holidays = Pick<BankHolidays, 'from' | 'to' | 'holidays'>;

/** A length of time as a law gives it. */
export interface Length {
  length: number;
  unit: 'days' | 'weeks' | 'months';
  /** `after`: the next day is day 1. `starting with`: the day itself is. `before`: counted back, the day before is. */
  direction: 'after' | 'starting with' | 'before';
}

/** A day that did not count, and why. */
export interface LeftOut {
  day: IsoDay;
  why: string;
}

/** The outcome of a count: the last day, and the days that did not count on the way. */
export interface Counted {
  last: IsoDay;
  leftOut: LeftOut[];
}

function isWeekday(day: IsoDay): boolean {
  return weekdayOf(day) !== 0 && weekdayOf(day) !== 6;
}

function nearestWeekday(day: IsoDay, step: 1 | -1): IsoDay {
  let at = addDays(day, step);
  while (!isWeekday(at)) at = addDays(at, step);
  return at;
}

/** Days from the last weekday before a holiday to the next weekday after it (Local Government Act 1972 s.243(4), s.270). */
function inBreakAround(day: IsoDay, holiday: IsoDay): boolean {
  return day >= nearestWeekday(holiday, -1) && day <= nearestWeekday(holiday, 1);
}

function holidaysOf(rule: Rule, { holidays }: Holidays): BankHolidays['holidays'] {
  return holidays.filter(({ nations }) =>
    nations.some((nation) => rule.bankHolidays.includes(nation)),
  );
}

/**
 * Why a day does not count under a rule.
 *
 * @param day the day
 * @param rule the counting rule
 * @param holidays the known bank holidays
 * @returns the reason in words, or `null` when the day counts
 */
export function whyLeftOut(day: IsoDay, rule: Rule, holidays: Holidays): string | null {
  const has = (name: CountingRule['leavesOut'][number]): boolean => rule.leavesOut.includes(name);
  const monthDay = day.slice(5);
  const easter = easterDay(Number(day.slice(0, 4)));
  if (has('saturday') && weekdayOf(day) === 6) return 'Saturday';
  if (has('sunday') && weekdayOf(day) === 0) return 'Sunday';
  if (has('christmas-eve') && monthDay === '12-24') return 'Christmas Eve';
  if (has('christmas-day') && monthDay === '12-25') return 'Christmas Day';
  if (has('good-friday') && day === addDays(easter, -2)) return 'Good Friday';
  if (has('maundy-thursday') && day === addDays(easter, -3)) return 'Maundy Thursday';
  if (has('easter-break') && day >= addDays(easter, -3) && day <= addDays(easter, 2))
    return 'the Easter break';
  const christmas = `${day.slice(0, 4)}-12-25`;
  const boxing = `${day.slice(0, 4)}-12-26`;
  if (
    has('christmas-break') &&
    day >= nearestWeekday(christmas, -1) &&
    day <= nearestWeekday(boxing, 1)
  )
    return 'the Christmas break';
  const holiday = holidaysOf(rule, holidays).find(({ on }) => on === day);
  if (holiday) return holiday.title;
  if (has('bank-holiday-break')) {
    const near = holidaysOf(rule, holidays).find(({ on }) => inBreakAround(day, on));
    if (near) return `the break around ${near.title}`;
  }
  return null;
}

/** A break reaches from the weekday before a holiday to the one after it, so both must be known too. */
function knowsDay(day: IsoDay, rule: Rule, { from, to }: Holidays): boolean {
  if (rule.bankHolidays.length === 0) return true;
  return rule.leavesOut.includes('bank-holiday-break')
    ? nearestWeekday(day, -1) >= from && nearestWeekday(day, 1) <= to
    : day >= from && day <= to;
}

function countDays(
  from: IsoDay,
  days: number,
  step: 1 | -1,
  rule: Rule,
  holidays: Holidays,
): Counted | null {
  const leftOut: LeftOut[] = [];
  let at = from;
  let counted = 0;
  for (;;) {
    if (!knowsDay(at, rule, holidays)) return null;
    const why = whyLeftOut(at, rule, holidays);
    if (why) leftOut.push({ day: at, why });
    else counted += 1;
    if (counted === days) return { last: at, leftOut };
    at = addDays(at, step);
  }
}

function countCalendar(from: IsoDay, { length, unit, direction }: Length): IsoDay {
  const sign = direction === 'before' ? -1 : 1;
  const end = unit === 'months' ? addMonths(from, sign * length) : addDays(from, sign * length * 7);
  const monthLacksTheDate = unit === 'months' && end.slice(8) !== from.slice(8);
  return direction === 'starting with' && !monthLacksTheDate ? addDays(end, -1) : end;
}

/**
 * The last day of a length of time, counted by a rule.
 *
 * Days are counted one by one, leaving out those that do not count. Weeks and months are calendar time: nothing inside
 * them is left out. "Clear" days leave out both ends, so one more day is counted.
 *
 * @param from the day of the notice, or the day of the meeting or poll that is counted back from
 * @param span how long, in what, and which way
 * @param rule the counting rule
 * @param holidays the known bank holidays
 * @returns the last day and the days left out, or `null` where the count leaves the years whose holidays are known
 */
export function countLastDay(
  from: IsoDay,
  span: Length,
  rule: Rule,
  holidays: Holidays,
): Counted | null {
  const counted =
    span.unit === 'days'
      ? countDays(
          span.direction === 'starting with'
            ? from
            : addDays(from, span.direction === 'before' ? -1 : 1),
          span.length + (rule.clear ? 1 : 0),
          span.direction === 'before' ? -1 : 1,
          rule,
          holidays,
        )
      : { last: countCalendar(from, span), leftOut: [] };
  if (!counted || !rule.rollsOn) return counted;
  const rolled = countDays(counted.last, 1, 1, rule, holidays);
  return rolled && { last: rolled.last, leftOut: [...counted.leftOut, ...rolled.leftOut] };
}
