import type { Share } from '../../schemas/body.ts';
import type { IsoDay } from '../../when/days.ts';
import { sayPence } from '../../words/money.ts';

/** The year of council tax that a day lies in, such as `2026-27`: from 1 April to 31 March. */
function taxYearOf(day: IsoDay): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/**
 * What a town or parish council raises through council tax, as sentences: what was found, for which year, and what is
 * not known.
 *
 * @param share what was found, or `null`
 * @param day the day to judge by, in Europe/London
 */
export function sayShare(share: Share | null | undefined, day: IsoDay): string[] {
  if (!share) return [];
  const { year, raised, home } = share;
  return [
    `For the year from April ${year.slice(0, 4)}:`,
    raised === null ? 'what it raised in all is not known;' : `${sayPence(raised)} in all;`,
    home === null ? 'what one home paid is not known.' : `${sayPence(home)} for a home in Band D.`,
    ...(year < taxYearOf(day) ? ['What it raises now is not known.'] : []),
  ];
}
