import type { Postcode } from '../../where/postcode-file.ts';
import type { Entry } from '../entry.ts';
import type { AreaShare, WardShare } from './geo.ts';

/**
 * The areas that a ward of 2004 to 2026 belongs to, or may belong to, in the order of the list.
 *
 * @param areas every area
 * @param ward2004 its GSS code
 */
export function areasOf(
  areas: readonly Entry<'areas'>[],
  ward2004: string | null,
): Entry<'areas'>[] {
  return areas.filter(({ wards2004 }) => wards2004.some(({ ward }) => ward === ward2004));
}

/**
 * How some postcodes are shared out among the areas, largest share first.
 *
 * @param postcodes the live postcodes of one ward
 * @param areas every area
 */
export function shareOut(
  postcodes: readonly Pick<Postcode, 'ward2004'>[],
  areas: readonly Entry<'areas'>[],
): AreaShare[] {
  const shares = new Map<string, AreaShare>();
  for (const { ward2004 } of postcodes) {
    const its = areasOf(areas, ward2004);
    const key = its.map(({ id }) => id).join();
    const share = shares.get(key) ?? { areas: its, postcodes: 0, share: 0 };
    shares.set(key, { ...share, postcodes: share.postcodes + 1 });
  }
  return [...shares.values()]
    .map((one) => ({ ...one, share: one.postcodes / postcodes.length }))
    .sort((a, b) => b.postcodes - a.postcodes);
}

/**
 * The wards that an area reaches into, by how many of their postcodes it has, most first.
 *
 * @param area the id of the area
 * @param wards every ward with the shares of its postcodes
 */
export function wardsOfArea(
  area: string,
  wards: readonly { ward: Entry<'wards'>; shares: readonly AreaShare[] }[],
): WardShare[] {
  return wards
    .map(({ ward, shares }) => {
      const its = shares.filter(({ areas }) => areas.some(({ id }) => id === area));
      const count = (some: readonly AreaShare[]): number =>
        some.reduce((sum, { postcodes }) => sum + postcodes, 0);
      return {
        ward,
        sure: count(its.filter(({ areas }) => areas.length === 1)),
        perhaps: count(its.filter(({ areas }) => areas.length > 1)),
        postcodes: count(shares),
      };
    })
    .filter(({ sure, perhaps }) => sure + perhaps > 0)
    .sort((a, b) => b.sure - a.sure || b.perhaps - a.perhaps);
}
