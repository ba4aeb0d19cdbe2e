import type { IsoDay } from './days.ts';

/**
 * A number that changes with the days, small enough to be written into a page: "2026-11-22:11 2026-12-01:12".
 *
 * @param steps the days on which it changes, in order, each with the number from then on
 */
export function writeSteps(steps: readonly (readonly [day: IsoDay, count: number])[]): string {
  return steps.map(([day, count]) => `${day}:${count}`).join(' ');
}

/**
 * The number on a day.
 *
 * @param written the number as a page holds it
 * @param day the day
 * @returns `null` before its first day
 */
export function countOn(written: string, day: IsoDay): number | null {
  const steps = written.split(' ').map((one) => one.split(':'));
  const [, count] = steps.findLast(([from]) => from && from <= day) ?? [];
  return count === undefined ? null : Number(count);
}
