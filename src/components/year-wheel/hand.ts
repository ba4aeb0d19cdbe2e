import { addMonths, daysBetween } from '../../when/days.ts';
import type { IsoDay } from '../../when/days.ts';
import { sayDay, sayMonthDay } from '../../when/say-day.ts';

/** Today's hand, as the build draws it and the browser moves it. */
export interface Hand {
  /** Degrees clockwise from the start of January. */
  degrees: number;
  /** The three short lines in the middle of the wheel. */
  lines: [string, string, string];
  /** The same in a sentence or two. */
  words: string;
}

/** The middle of a day in degrees, each month having 30, as on the wheel. */
function degreesOf(day: IsoDay): number {
  const monthStart = `${day.slice(0, 7)}-01`;
  const daysInMonth = daysBetween(monthStart, addMonths(monthStart, 1));
  const months = Number(day.slice(5, 7)) - 1 + (Number(day.slice(8)) - 0.5) / daysInMonth;
  return Math.round(months * 3000) / 100;
}

/**
 * The hand on a day. A day before the page was built can only come from a wrong clock: the hand stays at the build.
 *
 * @param today the visitor's day, in Europe/London
 * @param builtOn the day the page was built
 * @returns the hand, or `null` once the two years that the page knows have passed
 */
export function handOn(today: IsoDay, builtOn: IsoDay): Hand | null {
  if (today > addMonths(builtOn, 24)) return null;
  const isLater = today > builtOn;
  const day = isLater ? today : builtOn;
  return {
    degrees: degreesOf(day),
    lines: [isLater ? 'Today' : 'Built on', sayMonthDay(day.slice(5)), day.slice(0, 4)],
    words: isLater
      ? `The line for today is at ${sayDay(day)}. All else is as it stood on ${sayDay(builtOn)}, when this page was built.`
      : `The line for today is at ${sayDay(day)}, the day this page was built.`,
  };
}

/**
 * What stands in place of the hand once the page is too old to tell.
 *
 * @param builtOn the day the page was built
 */
export function sayTooOld(builtOn: IsoDay): string {
  return `This page was built on ${sayDay(builtOn)} and can no longer tell.`;
}

/**
 * The place of the hand on a strip of the year.
 *
 * @param hand the hand
 * @param width the width of the strip in pixels
 * @returns pixels from the left
 */
export function alongStrip({ degrees }: Hand, width: number): number {
  return Math.round((degrees / 360) * width * 100) / 100;
}
