import type { IsoDay } from '../../when/days.ts';
import { monthNames } from '../../when/say-day.ts';

/** The three fields of a date, as a person types them. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/** The name of one of the three fields. */
export type DateField = keyof TypedDate;

/** A date that was read, or what is wrong with it and in which fields. */
export type ReadDate = { day: IsoDay } | { words: string; fields: [DateField, ...DateField[]] };

const fieldNames = ['day', 'month', 'year'] as const;
const firstYear = 2000;
const lastYear = 2099;

function wholeNumber(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : NaN;
}

/** A month by its number or its name; three letters are enough. */
function monthNumber(text: string): number {
  const name = text.toLowerCase();
  const named = monthNames.findIndex((month) => month.toLowerCase().startsWith(name));
  return name.length >= 3 && named >= 0 ? named + 1 : wholeNumber(text);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function sayMissing(missing: readonly DateField[]): string {
  return missing.length === fieldNames.length
    ? 'Enter a date.'
    : `The date must include a ${missing.join(' and a ')}.`;
}

/**
 * Reads a date from its three fields. Says what is wrong as the GOV.UK Design System does: one thing at a time.
 *
 * @param typed the fields
 * @returns the day; or one sentence, with the fields it is about
 */
export function readDate(typed: TypedDate): ReadDate {
  const [day, month, year] = fieldNames.map((name) => typed[name].trim()) as [
    string,
    string,
    string,
  ];
  const [first, ...more] = fieldNames.filter((name) => typed[name].trim() === '');
  if (first) return { words: sayMissing([first, ...more]), fields: [first, ...more] };
  const date = wholeNumber(day);
  const monthAt = monthNumber(month);
  const yearAt = wholeNumber(year);
  if (!(date >= 1 && date <= 31))
    return { words: 'The day must be a number from 1 to 31.', fields: ['day'] };
  if (!(monthAt >= 1 && monthAt <= 12))
    return { words: 'The month must be a number from 1 to 12, or a name.', fields: ['month'] };
  if (!/^\d{4}$/.test(year))
    return { words: 'The year must have 4 numbers, such as 2026.', fields: ['year'] };
  if (yearAt < firstYear || yearAt > lastYear)
    return { words: `The year must be from ${firstYear} to ${lastYear}.`, fields: ['year'] };
  const daysInMonth = new Date(Date.UTC(yearAt, monthAt, 0)).getUTCDate();
  if (date > daysInMonth) {
    const name = monthNames[monthAt - 1] ?? '';
    return { words: `${name} ${yearAt} has only ${daysInMonth} days.`, fields: ['day'] };
  }
  return { day: `${year}-${twoDigits(monthAt)}-${twoDigits(date)}` };
}

/**
 * Takes a date from an address apart, into the three fields.
 *
 * @param date a text such as `2026-11-22`, which need not be a day that exists
 * @returns the fields; `null` where the text is not of that shape
 */
export function splitDate(date: string): TypedDate | null {
  const [, year = '', month = '', day = ''] = /^(\d{1,4})-(\d{1,2})-(\d{1,2})$/.exec(date) ?? [];
  return year ? { day: String(Number(day)), month: String(Number(month)), year } : null;
}
