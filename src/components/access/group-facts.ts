import { accessFacts } from '../../schemas/access.ts';
import type { Place } from '../../schemas/place.ts';
import { sayQuarter } from '../../when/quarters.ts';
import { sayAccess } from '../place/say-place.ts';

/** What a group needs to know of a place, in the order in which pages show it. */
export const groupFacts = ['who', 'uses', 'cost', 'ask'] as const;

export type GroupFact = (typeof groupFacts)[number];

/** Each of them as a page names it, and as it stands in a sentence. */
export const groupFactWords: Record<GroupFact, { title: string; about: string }> = {
  who: { title: 'Who may use it', about: 'who may use it' },
  uses: { title: 'What for', about: 'what for' },
  cost: { title: 'Cost', about: 'the cost' },
  ask: { title: 'Whom to ask', about: 'whom to ask' },
};

/**
 * What is known of how groups use a place.
 *
 * @param place the place
 */
export function knownFacts({ groups }: Pick<Place, 'groups'>): { title: string; says: string }[] {
  return groupFacts.flatMap((fact) => {
    const says = groups[fact] ?? null;
    return says === null ? [] : [{ title: groupFactWords[fact].title, says }];
  });
}

/**
 * What is not known of it, and then of getting in, as sentences. Where nothing at all is known, one says it.
 *
 * @param place the place
 */
export function sayUnknownFacts(place: Pick<Place, 'groups' | 'access'>): string[] {
  const unknown = groupFacts
    .filter((fact) => (place.groups[fact] ?? null) === null)
    .map((fact) => groupFactWords[fact].about);
  const isNoneKnown = accessFacts.every((fact) => place.access[fact] === null);
  if (unknown.length === groupFacts.length && isNoneKnown)
    return [`Not known: ${unknown.join(', ')}, getting in.`];
  return [...(unknown.length > 0 ? [`Not known: ${unknown.join(', ')}.`] : []), sayAccess(place)];
}

/**
 * Why groups cannot use a place yet. Where they can, and where it has closed for good, the reason it is so, or an empty text.
 *
 * @param place the place
 */
export function sayWhy({ status, groups }: Pick<Place, 'status' | 'groups'>): string {
  const isNotYet = groups.state === 'being negotiated' || groups.state === 'not open';
  if (!isNotYet || status === 'closed') return groups.why ?? '';
  return `Why not yet: ${groups.why ?? 'not known.'}`;
}

/**
 * The turns of a place in the programme: "January to March 2027: The hall opens."
 *
 * @param place the place
 */
export function sayTurns({ programme = [] }: Pick<Place, 'programme'>): string[] {
  return programme
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1))
    .map(({ quarter, does }) => `${sayQuarter(quarter)}: ${does}`);
}
