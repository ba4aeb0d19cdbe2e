import { z } from 'zod';

function isoText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/**
 * Whether a text names a day that exists in the calendar.
 *
 * @param value a text such as `2026-11-22`
 */
export function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/**
 * A calendar day as ISO 8601 text, year first. YAML hands an unquoted date over as a `Date` (at midnight UTC)
 * and JSON as text: both come out as text.
 */
export const day = z
  .preprocess(
    isoText,
    z.string().refine(isRealDay, 'is not a day written year-month-day, as in 2026-12-31'),
  )
  .meta({ type: 'string', format: 'date' });

/** A day of every year, month first: `12-08` is 8 December. 29 February is not allowed, as most years lack it. */
export const monthDay = z
  .string()
  .refine(
    (value) => /^\d{2}-\d{2}$/.test(value) && isRealDay(`2027-${value}`),
    'is not a day of the year written month-day, as in 12-31',
  );
