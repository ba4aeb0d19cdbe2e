import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { fundStandings } from '../../schemas/fund.ts';

/**
 * The money that an area can steer or its groups can seek: the funds that name it, those that run first and those that
 * have ended last, and how many more are for the whole borough.
 *
 * @param atlas the atlas
 * @param area the area
 */
export function fundsOfArea(
  { funds }: Pick<Atlas, 'funds'>,
  { id }: Pick<Entry<'areas'>, 'id'>,
): { own: Entry<'funds'>[]; borough: number } {
  return {
    own: funds
      .filter(({ areas }) => areas.includes(id))
      .toSorted((a, b) => fundStandings.indexOf(a.standing) - fundStandings.indexOf(b.standing)),
    borough: funds.filter(({ areas }) => areas.length === 0).length,
  };
}
