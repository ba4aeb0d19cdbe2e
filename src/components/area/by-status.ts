import type { Placed } from '../../atlas/whereabouts.ts';
import type { PlaceStatus } from '../../schemas/place.ts';

/** Places of which the same is known: open, closed or not known. */
export interface StatusGroup<T> {
  status: PlaceStatus;
  places: T[];
}

/** What is so of the places of a list, as its heading. */
export const statusWords: Record<PlaceStatus, string> = {
  open: 'Open',
  'not known': 'Not known if they are open',
  closed: 'Closed',
};

/** The same, as it stands after a number. */
const countedWords: Record<PlaceStatus, string> = {
  open: 'open',
  'not known': 'not known if open',
  closed: 'closed',
};

/** Where people can go comes first, then where they should ask first, and what has closed last. */
const order: readonly PlaceStatus[] = ['open', 'not known', 'closed'];

/**
 * Places by whether they are open, so that a list says it once for all of a kind. A kind without a place is left out.
 *
 * @param placed the places, in the order in which each list keeps them
 */
export function byStatus<T extends { place: Pick<Placed['place'], 'status'> }>(
  placed: readonly T[],
): StatusGroup<T>[] {
  return order
    .map((status) => ({ status, places: placed.filter(({ place }) => place.status === status) }))
    .filter(({ places }) => places.length > 0);
}

/**
 * The numbers of a list of places, to stand in place of it while it is folded away: "10 places: 4 open; 6 closed".
 *
 * @param groups the places by how they stand
 */
export function sayStatuses(groups: readonly StatusGroup<unknown>[]): string {
  const all = groups.reduce((sum, { places }) => sum + places.length, 0);
  const [only, ...others] = groups;
  const named = all === 1 ? '1 place' : `${all} places`;
  if (only && others.length === 0) return `${named}, ${countedWords[only.status]}`;
  const told = groups.map(({ status, places }) => `${places.length} ${countedWords[status]}`);
  return `${named}: ${told.join('; ')}`;
}
