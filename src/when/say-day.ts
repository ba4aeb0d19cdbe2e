import { weekdayOf } from './days.ts';
import type { IsoDay } from './days.ts';

/** The months in words, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/**
 * The month of a day, in words.
 *
 * @param day the day
 */
export function monthOf(day: IsoDay): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}

/**
 * A day in words: "31 January 2027".
 *
 * @param day the day
 */
export function sayDay(day: IsoDay): string {
  return `${Number(day.slice(8))} ${monthOf(day)} ${day.slice(0, 4)}`;
}

/**
 * A day in words with its weekday: "Sunday 31 January 2027".
 *
 * @param day the day
 */
export function sayLongDay(day: IsoDay): string {
  return `${weekdayNames[weekdayOf(day)]} ${sayDay(day)}`;
}

/**
 * A month in words: "January 2027".
 *
 * @param day any day of it
 */
export function sayMonth(day: IsoDay): string {
  return `${monthOf(day)} ${day.slice(0, 4)}`;
}

/**
 * A day of every year in words: "8 December".
 *
 * @param monthDay month and day, such as `12-08`
 */
export function sayMonthDay(monthDay: string): string {
  return `${Number(monthDay.slice(3))} ${monthOf(`2000-${monthDay}`)}`;
}
