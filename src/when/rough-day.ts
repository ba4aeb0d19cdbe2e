import { addDays, addMonths } from './days.ts';
import type { IsoDay } from './days.ts';
import { sayDay, sayMonth } from './say-day.ts';

/** A day as well as it is known: `2026-12-31`, only its month `2026-12`, or only its year `2026` (ISO 8601). */
export type RoughDay = string;

/**
 * The first day that a rough day may mean.
 *
 * @param rough the rough day
 */
export function firstDayOf(rough: RoughDay): IsoDay {
  return `${rough}${'-01-01'.slice(rough.length - 4)}`;
}

/**
 * The last day that a rough day may mean.
 *
 * @param rough the rough day
 */
export function lastDayOf(rough: RoughDay): IsoDay {
  if (rough.length === 10) return rough;
  return addDays(addMonths(firstDayOf(rough), rough.length === 4 ? 12 : 1), -1);
}

/**
 * A rough day in words: "31 December 2026", "December 2026" or "2026".
 *
 * @param rough the rough day
 */
export function sayRoughDay(rough: RoughDay): string {
  if (rough.length === 10) return sayDay(rough);
  return rough.length === 4 ? rough : sayMonth(firstDayOf(rough));
}

/**
 * A rough day with the little word that stands before it in a sentence: "on 31 December 2026", "in December 2026".
 *
 * @param rough the rough day
 */
export function sayWhen(rough: RoughDay): string {
  return `${rough.length === 10 ? 'on' : 'in'} ${sayRoughDay(rough)}`;
}
