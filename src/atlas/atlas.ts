import type { KindName } from '../schemas/kinds.ts';
import type { Entries, Entry } from './entry.ts';

/** Everything the site knows, joined and checked. */
export interface Atlas extends Readonly<
  Omit<
    Entries,
    | 'site'
    | 'bankHolidays'
    | 'river'
    | 'doors'
    | 'placesOdbl'
    | 'businessCase'
    | 'earlierPledge'
    | 'hubStandard'
    | 'openingProgramme'
    | 'history'
  >
> {
  readonly site: Entry<'site'>;
  readonly bankHolidays: Entry<'bankHolidays'>;
  readonly river: Entry<'river'>;
  readonly doors: Entry<'doors'>;
  readonly placesOdbl: Entry<'placesOdbl'>;
  readonly businessCase: Entry<'businessCase'>;
  readonly earlierPledge: Entry<'earlierPledge'>;
  readonly hubStandard: Entry<'hubStandard'>;
  readonly openingProgramme: Entry<'openingProgramme'>;
  readonly history: Entry<'history'>;
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

function byOrder<T extends { order: number }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.order - b.order);
}

function only<T>(entries: readonly T[]): T {
  const [first] = entries;
  if (first === undefined) throw new Error('a file that there must be one of is missing');
  return first;
}

/**
 * Puts checked records in order: themes, benefits, elements of the core offer and promises by their own order, results with
 * the newest quarter first, all others by title.
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
    placesOdbl: only(entries.placesOdbl),
    hubStandard: only(entries.hubStandard),
    openingProgramme: only(entries.openingProgramme),
    history: only(entries.history),
    businessCase: only(entries.businessCase),
    earlierPledge: only(entries.earlierPledge),
    themes: byOrder(entries.themes),
    benefits: byOrder(entries.benefits),
    offer: byOrder(entries.offer),
    pledge: byOrder(entries.pledge),
    results: [...entries.results].sort((a, b) => (a.id > b.id ? -1 : 1)),
    decisions: byTitle(entries.decisions),
    bodies: byTitle(entries.bodies),
    ways: byTitle(entries.ways),
    guides: byTitle(entries.guides),
    areas: byTitle(entries.areas),
    models: byTitle(entries.models),
    wards: byTitle(entries.wards),
    forums: byTitle(entries.forums),
    places: byTitle(entries.places),
    funds: byTitle(entries.funds),
    services: byTitle(entries.services),
    actions: byTitle(entries.actions),
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
