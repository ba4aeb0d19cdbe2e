import type { IsoDay } from './days.ts';

/**
 * Whether a flash point is shown on a day: from its first day to its last, both among them.
 *
 * @param runs its first and its last day
 * @param runs.from its first day
 * @param runs.until its last day
 * @param day the day, in Europe/London
 */
export function isRunning(runs: { from: IsoDay; until: IsoDay }, day: IsoDay): boolean {
  return runs.from <= day && day <= runs.until;
}
