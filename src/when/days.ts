/** A calendar day as ISO 8601 text, such as `2026-11-22`. Days compare as text. */
export type IsoDay = string;

const millisecondsADay = 864e5;

/**
 * The number of a day, counted from 1 January 1970, so that days can be added and taken away.
 *
 * @param day the day
 */
export function numberOf(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/**
 * The day with a number.
 *
 * @param number days since 1 January 1970
 */
export function dayOf(number: number): IsoDay {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/**
 * A day moved by whole days.
 *
 * @param day the day
 * @param days how many days later; negative for earlier
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOf(numberOf(day) + days);
}

/**
 * How many days lie between two days: 1 from one day to the next.
 *
 * @param from the earlier day
 * @param to the later day
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return numberOf(to) - numberOf(from);
}

/**
 * The same date some calendar months later, or the last day of that month where it has no such date
 * (31 January plus one month is 28 or 29 February).
 *
 * @param day the day
 * @param months how many months later; negative for earlier
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), lastOfMonth);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/**
 * The day of the week: 0 is Sunday, 6 is Saturday.
 *
 * @param day the day
 */
export function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/**
 * The nth weekday of a month, such as the first Thursday in May.
 *
 * @param year the year
 * @param month the month, 1 to 12
 * @param weekday the day of the week, 0 is Sunday
 * @param nth which one, 1 is the first
 * @returns the day, or `null` where the month has no such day
 */
export function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): IsoDay | null {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const date = 1 + ((weekday - first.getUTCDay() + 7) % 7) + (nth - 1) * 7;
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 ? found.toISOString().slice(0, 10) : null;
}
