import type { IsoDay } from './days.ts';
import { monthNames } from './say-day.ts';

/** A quarter of a calendar year, such as `2027-Q1`: January to March 2027. As text, quarters sort by time. */
export type Quarter = string;

function yearOf(quarter: Quarter): number {
  return Number(quarter.slice(0, 4));
}

function numberOf(quarter: Quarter): number {
  return Number(quarter.slice(6));
}

/**
 * The quarter that a day lies in.
 *
 * @param day the day
 */
export function quarterOf(day: IsoDay): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/**
 * The quarter that is so many quarters later.
 *
 * @param quarter the quarter
 * @param count how many, nought or more
 */
export function quarterAfter(quarter: Quarter, count: number): Quarter {
  const quarters = yearOf(quarter) * 4 + numberOf(quarter) - 1 + count;
  return `${String(Math.floor(quarters / 4)).padStart(4, '0')}-Q${(quarters % 4) + 1}`;
}

/**
 * The quarters from one to another, both included; none where the second is earlier.
 *
 * @param first the first
 * @param last the last
 */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let at = first; at <= last; at = quarterAfter(at, 1)) quarters.push(at);
  return quarters;
}

/**
 * The last day of a quarter.
 *
 * @param quarter the quarter
 */
export function lastDayOf(quarter: Quarter): IsoDay {
  const end = ['03-31', '06-30', '09-30', '12-31'][numberOf(quarter) - 1] ?? '';
  return `${quarter.slice(0, 4)}-${end}`;
}

/**
 * A quarter in words: "January to March 2027".
 *
 * @param quarter the quarter
 */
export function sayQuarter(quarter: Quarter): string {
  const last = numberOf(quarter) * 3;
  return `${monthNames[last - 3] ?? ''} to ${monthNames[last - 1] ?? ''} ${yearOf(quarter)}`;
}
