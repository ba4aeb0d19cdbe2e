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
