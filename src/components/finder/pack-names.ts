import { column } from './columns.ts';
import type { FinderName, FinderNames, PackedNames } from './names.ts';

function pack(names: readonly FinderName[]): PackedNames['terms'] {
  return {
    title: column(names.map(({ title }) => title)),
    url: column(names.map(({ url }) => url)),
    also: column(names.map(({ also }) => also.join('|'))),
  };
}

/**
 * Packs names for sending, as `packIndex` packs an index.
 *
 * @param names the names
 */
export function packNames({ terms, places }: FinderNames): PackedNames {
  return { terms: pack(terms), places: pack(places) };
}
