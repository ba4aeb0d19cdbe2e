import { isRealDay, monthDay } from '../../schemas/day.ts';
import { monthNames } from '../../when/say-day.ts';

const two = (number: string): string => number.padStart(2, '0');

function monthNumber(name: string): string {
  const index = monthNames.findIndex(
    (month) => name.length >= 3 && month.toLowerCase().startsWith(name.toLowerCase()),
  );
  return String(index + 1);
}

/** The day that was probably meant, however it was written, or `null`. */
function meantDay(written: string): string | null {
  const [, year, month = '', date = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+),? (\d{4})$/.exec(written);
  const candidates = [
    year && [year, month, date],
    year && [year, date, month],
    british && [british[3], british[2], british[1]],
    words && [words[3], monthNumber(words[2] ?? ''), words[1]],
  ];
  return (
    candidates
      .flatMap((parts) => (parts ? [parts.map((part) => two(part ?? '')).join('-')] : []))
      .find(isRealDay) ?? null
  );
}

/**
 * Says that a text is not a day, and which one was probably meant.
 *
 * @param written what stands in place of the day
 */
export function sayDay(written: string): { what: string; fix: string } {
  const meant = meantDay(written);
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(written) ?? [];
  const name = monthNames[Number(month) - 1];
  if (meant) return { what: `\`${written}\` is not written as a day`, fix: `Write ${meant}.` };
  if (name) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { what: `there is no day ${written}`, fix: `${name} ${year} has ${last} days.` };
  }
  return {
    what: `\`${written}\` is not written as a day`,
    fix: 'Write year, month, day, as in 2026-12-31.',
  };
}

/** The day of the year that was probably meant, however it was written, or `null`. */
function meantMonthDay(written: string): string | null {
  const [, first = '', second = ''] = /^(\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  const [, date = '', name = ''] = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+)$/.exec(written) ?? [];
  const day = meantDay(written);
  const candidates = [
    first && `${two(first)}-${two(second)}`,
    first && `${two(second)}-${two(first)}`,
    name && `${two(monthNumber(name))}-${two(date)}`,
    day?.slice(5),
  ];
  return candidates.find((text) => monthDay.safeParse(text).success) ?? null;
}

/**
 * Says that a text is not a day of every year, and which one was probably meant.
 *
 * @param written what stands in place of the day
 */
export function sayMonthDay(written: string): { what: string; fix: string } {
  if (written === '02-29') {
    return { what: '29 February is not in every year', fix: 'Write 02-28 or 03-01.' };
  }
  const meant = meantMonthDay(written);
  return {
    what: `\`${written}\` is not written as a day of the year`,
    fix: meant
      ? `Write ${meant}: the month first, then the day.`
      : 'Write month, then day, as in 12-31.',
  };
}
