import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { saySum } from '../../words/money.ts';

const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Which areas a fund is for, by name; the borough where it is for all of it.
 *
 * @param atlas the atlas
 * @param fund the fund
 */
export function sayAreas(atlas: Atlas, { areas }: Entry<'funds'>): string {
  if (areas.length === 0) return `the whole of ${atlas.site.borough}`;
  return joined.format(areas.map((id) => atlas.find('areas', id).title));
}

/**
 * How much a fund has, in a few words: its sums with what each is, "not set", or `null` where nobody knows.
 *
 * @param fund the fund
 */
export function sayHowMuch({ sums }: Pick<Entry<'funds'>, 'sums'>): string | null {
  if (sums === null) return null;
  if (sums.length === 0) return 'not set';
  return sums.map((sum) => `${saySum(sum)} ${sum.of}`).join('; ');
}
