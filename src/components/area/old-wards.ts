import type { Entry } from '../../atlas/entry.ts';
import type { Sure } from '../../schemas/area.ts';
import type { Citation } from '../../schemas/citation.ts';
import type { Postcode } from '../../where/postcode-file.ts';

/** A ward of 2004 to 2026 that an area was made of. */
type OldWard = Entry<'areas'>['wards2004'][number];

/** An old ward that gives a ward of today less than this share of its postcodes is not told of. */
const smallShare = 0.05;

/**
 * From which old wards of an area each ward of today has its postcodes, those that give most of them first.
 *
 * @param postcodes the live postcodes of the borough
 * @param area the area
 * @returns by the code of the ward of today
 */
export function oldWardsWithin(
  postcodes: Iterable<Pick<Postcode, 'ward' | 'ward2004'>>,
  { wards2004 }: Pick<Entry<'areas'>, 'wards2004'>,
): Map<string, OldWard[]> {
  const all = Map.groupBy(postcodes, ({ ward }) => ward);
  return new Map(
    [...all].map(([ward, its]) => {
      const counted = wards2004
        .map((old) => ({
          old,
          count: its.filter(({ ward2004 }) => ward2004 === old.ward).length,
        }))
        .filter(({ count }) => count >= its.length * smallShare)
        .sort((a, b) => b.count - a.count);
      return [ward, counted.map(({ old }) => old)];
    }),
  );
}

/** Old wards that one source puts into an area, and that we are as sure of. */
export interface SureGroup {
  titles: string[];
  sure: Sure;
  from: Citation;
}

/**
 * The old wards of an area in groups, so that each source is named once.
 *
 * @param area the area
 */
export function sureGroups({ wards2004 }: Pick<Entry<'areas'>, 'wards2004'>): SureGroup[] {
  const groups = Map.groupBy(
    wards2004,
    ({ sure, from }) => `${sure} ${from.source} ${from.at} ${from.asOf ?? ''}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ titles: group.map(({ title }) => title), sure: first.sure, from: first.from }]
      : [];
  });
}
