import type { IsoDay } from './days.ts';

/**
 * Easter Day of a year in the Gregorian calendar, by the rule printed as "Meeus/Jones/Butcher"
 * (J. Meeus, Astronomical Algorithms, 1991, chapter 8).
 *
 * @param year the year
 */
export function easterDay(year: number): IsoDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const moonAge = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moonAge - (yearOfCentury % 4)) %
    7;
  const lateness = Math.floor((golden + 11 * moonAge + 22 * weekdayShift) / 451);
  const sum = moonAge + weekdayShift - 7 * lateness + 114;
  const month = Math.floor(sum / 31);
  const date = (sum % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
