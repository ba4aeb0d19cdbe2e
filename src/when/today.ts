import type { IsoDay } from './days.ts';

/**
 * The calendar day it is in the United Kingdom.
 *
 * @param instant the moment, as the clock gives it
 * @returns the day in Europe/London
 */
export function dayInLondon(instant: Date): IsoDay {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
