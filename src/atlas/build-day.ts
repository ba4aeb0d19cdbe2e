import { dayInLondon } from '../when/today.ts';
import type { IsoDay } from '../when/days.ts';

/**
 * The day the site is built: the one that the environment variable `BUILD_DAY` names, or today in Europe/London.
 *
 * @param environment the environment variables
 * @param clock the moment it is
 */
export function buildDay(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  clock: Date = new Date(),
): IsoDay {
  return environment['BUILD_DAY'] ?? dayInLondon(clock);
}
