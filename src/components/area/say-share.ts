import type { AreaShare, WardShare } from '../../atlas/geo/geo.ts';
import { sayShare } from '../../where/shares.ts';

export { sayShare };

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * How much of a ward an area has, as it stands in a table.
 *
 * @param share the ward's postcodes, by how sure they are in the area
 */
export function sayWardShare({ sure, perhaps, postcodes }: Omit<WardShare, 'ward'>): string {
  if (perhaps === 0) return upperFirst(sayShare(sure / postcodes));
  const maybe = `${sayShare(perhaps / postcodes)} may be here or in another area`;
  return sure === 0 ? upperFirst(maybe) : `${upperFirst(sayShare(sure / postcodes))}, and ${maybe}`;
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/**
 * Which areas a share of a ward's postcodes is in, by name.
 *
 * @param share the share
 */
export function sayAreasOf({ areas }: Pick<AreaShare, 'areas'>): string {
  return areas.length === 0
    ? 'an area that is not known'
    : either.format(areas.map(({ title }) => title));
}

/** A share of a ward under this is told in a sentence below the table, so that a stray street makes no row. */
const smallShare = 0.05;

/**
 * Parts the wards that an area really has from those it only touches.
 *
 * @param shares the wards that the area reaches into
 */
export function splitSmall(shares: readonly WardShare[]): {
  main: WardShare[];
  small: WardShare[];
} {
  const isMain = ({ sure, perhaps, postcodes }: WardShare): boolean =>
    (sure + perhaps) / postcodes >= smallShare;
  return { main: shares.filter(isMain), small: shares.filter((share) => !isMain(share)) };
}
