import type { KindName } from '../schemas/kinds.ts';
import type { Entries, Entry } from './entry.ts';

/** Everything the site knows, joined and checked. */
export interface Atlas extends Readonly<
  Omit<Entries, 'site' | 'bankHolidays' | 'river' | 'doors'>
> {
  readonly site: Entry<'site'>;
  readonly bankHolidays: Entry<'bankHolidays'>;
  readonly river: Entry<'river'>;
  readonly doors: Entry<'doors'>;
  /**
   * The record of a kind with an id. The atlas is checked, so an id that stands in a record is always found.
   *
   * @throws {Error} when there is none
   */
  find<K extends KindName>(kind: K, id: string): Entry<K>;
}

function byTitle<T extends { title: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

function only<T>(entries: readonly T[]): T {
  const [first] = entries;
  if (first === undefined) throw new Error('a file that there must be one of is missing');
  return first;
}

/**
 * Puts checked records in order: themes by their place on the wheel, all others by title.
 *
 * @param entries records that passed every check
 */
export function joinAtlas(entries: Entries): Atlas {
  const maps = new Map<string, Map<string, Entry>>(
    Object.entries(entries).map(([kind, list]) => [
      kind,
      new Map((list as Entry[]).map((entry) => [entry.id, entry])),
    ]),
  );
  return {
    site: only(entries.site),
    bankHolidays: only(entries.bankHolidays),
    river: only(entries.river),
    doors: only(entries.doors),
    themes: [...entries.themes].sort((a, b) => a.order - b.order),
    decisions: byTitle(entries.decisions),
    bodies: byTitle(entries.bodies),
    ways: byTitle(entries.ways),
    areas: byTitle(entries.areas),
    wards: byTitle(entries.wards),
    terms: byTitle(entries.terms),
    counting: byTitle(entries.counting),
    sources: byTitle(entries.sources),
    find: <K extends KindName>(kind: K, id: string): Entry<K> => {
      const entry = maps.get(kind)?.get(id) as unknown as Entry<K> | undefined;
      if (!entry) throw new Error(`there is no ${kind} ${id}`);
      return entry;
    },
  };
}
