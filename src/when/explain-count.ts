import type { Nation } from '../schemas/nation.ts';
import { countLastDay } from './counting.ts';
import type { Holidays, LeftOut, Length, Rule } from './counting.ts';
import { addDays, addMonths, daysBetween } from './days.ts';
import type { IsoDay } from './days.ts';

/** Days that did not count for one reason, earliest first. */
export interface NotCounted {
  why: string;
  days: IsoDay[];
  /** Where it is a bank holiday; empty where the reason is another. */
  nations: Nation[];
}

/** How a last day was counted, so that a person can count it again on a calendar. */
export interface CountExplained {
  last: IsoDay;
  dayOne: IsoDay;
  /** The day with the highest number, as the length says: day 21 of 21 days. */
  end: { day: IsoDay; number: number };
  /** Days that were passed over between day 1 and the last day, by reason, earliest first. */
  notCounted: NotCounted[];
  /** Whether the last day is the next day that counts after `end`, since the days must be clear. */
  clear: boolean;
  /** Whether `end` does not count itself, and the last day moved on to the next day that does. */
  rolledOn: boolean;
  /** Whether the month in which the time ends lacks the date, so that it ends on that month’s last day. */
  shortMonth: boolean;
}

function nationsOf({ day, why }: LeftOut, rule: Rule, { holidays }: Holidays): Nation[] {
  const here = holidays.filter(({ on, title }) => on === day && title === why);
  return here
    .flatMap(({ nations }) => nations)
    .filter((nation, at, all) => rule.bankHolidays.includes(nation) && all.indexOf(nation) === at);
}

function byReason(leftOut: readonly LeftOut[], rule: Rule, holidays: Holidays): NotCounted[] {
  const groups: NotCounted[] = [];
  for (const one of [...leftOut].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const nations = nationsOf(one, rule, holidays);
    const same = groups.find(
      (group) => group.why === one.why && group.nations.join() === nations.join(),
    );
    // The same holiday comes round in the next year: only days without nations are put together.
    if (same && nations.length === 0) same.days.push(one.day);
    else groups.push({ why: one.why, days: [one.day], nations });
  }
  return groups;
}

/** The nearest day that counts, from a day on, itself among them. */
function nextCounted(from: IsoDay, step: 1 | -1, leftOut: readonly LeftOut[]): IsoDay {
  let day = from;
  while (leftOut.some((one) => one.day === day)) day = addDays(day, step);
  return day;
}

/** A month "starting with" the 29th ends on the 28th in any case, so a month without a 29th does not cut it short. */
function isCutShort(from: IsoDay, reached: IsoDay, { direction }: Length): boolean {
  const short = Number(from.slice(8)) - Number(reached.slice(8));
  return short > (direction === 'starting with' ? 1 : 0);
}

/**
 * Counts a last day and says how: which day is day 1, which days did not count and why, and which day has the last
 * number. It counts by `countLastDay`, so the two always agree.
 *
 * @param from the day of the notice, or the day of the meeting or poll that is counted back from
 * @param span how long, in what, and which way
 * @param rule the counting rule
 * @param holidays the known bank holidays
 * @returns the count explained, or `null` where it leaves the years whose holidays are known
 */
export function explainCount(
  from: IsoDay,
  span: Length,
  rule: Rule,
  holidays: Holidays,
): CountExplained | null {
  const counted = countLastDay(from, span, rule, holidays);
  const unrolled = countLastDay(from, span, { ...rule, rollsOn: false }, holidays);
  if (!counted || !unrolled) return null;
  const { last, leftOut } = counted;
  const step = span.direction === 'before' ? -1 : 1;
  const start = span.direction === 'starting with' ? from : addDays(from, step);
  const clear = span.unit === 'days' && rule.clear;
  const end = clear
    ? nextCounted(addDays(last, -step), step === 1 ? -1 : 1, leftOut)
    : unrolled.last;
  const dayOne = span.unit === 'days' ? nextCounted(start, step, leftOut) : start;
  return {
    last,
    dayOne,
    end: {
      day: end,
      number: span.unit === 'days' ? span.length : Math.abs(daysBetween(dayOne, end)) + 1,
    },
    notCounted: byReason(leftOut, rule, holidays),
    clear,
    rolledOn: last !== unrolled.last,
    shortMonth:
      span.unit === 'months' && isCutShort(from, addMonths(from, step * span.length), span),
  };
}
