import { addDays, addMonths, daysBetween } from '../when/days.ts';
import type { IsoDay } from '../when/days.ts';
import type { Occurrence } from '../when/occurrences.ts';

/** A stretch of the wheel, in turns: 0 is the start of 1 January, 0.25 the start of 1 April, 1 the whole year. */
export interface Stretch {
  /** Where it starts, from 0 up to but not including 1. */
  from: number;
  /** How far it runs clockwise, at most 1. It may run across the new year. */
  length: number;
}

/** Years since year 0 and the part of the year gone by at the start of a day. */
function yearsAt(day: IsoDay): number {
  const monthStart = `${day.slice(0, 7)}-01`;
  const daysInMonth = daysBetween(monthStart, addMonths(monthStart, 1));
  const monthsGone = Number(day.slice(5, 7)) - 1 + (Number(day.slice(8)) - 1) / daysInMonth;
  return Number(day.slice(0, 4)) + monthsGone / 12;
}

/**
 * Where a day starts on the wheel, in turns from the top. Each month has a twelfth of the turn, so that a date keeps
 * its place in every year: in a leap year only the days of February draw closer together.
 *
 * @param day the day
 */
export function turnOf(day: IsoDay): number {
  const years = yearsAt(day);
  return years - Math.floor(years);
}

/**
 * The stretch of the wheel that a window takes, from the start of its first day to the end of its last. A window longer
 * than a year takes the whole turn.
 *
 * @param occurrence the days it is open
 */
export function stretchOf({ opens, closes }: Occurrence): Stretch {
  const length = yearsAt(addDays(closes, 1)) - yearsAt(opens);
  return { from: turnOf(opens), length: Math.min(1, length) };
}

/**
 * Rounds a coordinate to two decimals, so that the same content gives the same bytes on every machine.
 *
 * @param value the coordinate in pixels
 */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
