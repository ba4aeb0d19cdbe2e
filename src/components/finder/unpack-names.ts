import { rows } from './columns.ts';
import type { FinderName, FinderNames, PackedNames } from './names.ts';

function unpack(names: PackedNames['terms']): FinderName[] {
  return rows(names).map(({ title, url, also }) => ({
    title,
    url,
    also: also === '' ? [] : also.split('|'),
  }));
}

/**
 * Unpacks names that `packNames` packed.
 *
 * @param packed the names as they were sent
 */
export function unpackNames({ terms, places }: PackedNames): FinderNames {
  return { terms: unpack(terms), places: unpack(places) };
}
