import type { IsoDay } from './days.ts';

/** Stands in place of a number from the day on which it is no longer known. */
const notKnown = '?';

/**
 * A number that changes with the days, small enough to be written into a page: "2026-11-22:11 2026-12-01:12
 * 2028-11-23:?".
 *
 * @param steps the days on which it changes, in order, each with the number from then on
 * @param end the first day on which it is no longer known
 */
export function writeSteps(
  steps: readonly (readonly [day: IsoDay, count: number])[],
  end: IsoDay,
): string {
  return [...steps, [end, notKnown]].map((step) => step.join(':')).join(' ');
}

/**
 * The number on a day.
 *
 * @param written the number as a page holds it
 * @param day the day
 * @returns `null` before its first day, and where it is no longer known
 */
export function countOn(written: string, day: IsoDay): number | null {
  const steps = written.split(' ').map((one) => one.split(':'));
  const [, count = notKnown] = steps.findLast(([from]) => from && from <= day) ?? [];
  return count === notKnown ? null : Number(count);
}
