import type { IsoDay } from './days.ts';
import type { State } from './state.ts';

/**
 * The day on which a state turns next: the last day of what is open, or the first day of what will open.
 *
 * @param state the state
 * @returns `null` where no day is known, even if its year is
 */
export function nextDayOf(state: State): IsoDay | null {
  if (state.name === 'open') return state.closes;
  return 'opens' in state ? state.opens : null;
}

/**
 * Puts states in the order of their next days. Those without one come last, and keep their order.
 *
 * @param a a state
 * @param b another
 */
export function byNextDay(a: State, b: State): number {
  const noDay = '9999';
  return (nextDayOf(a) ?? noDay).localeCompare(nextDayOf(b) ?? noDay);
}
