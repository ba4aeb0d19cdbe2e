import { accessFacts } from '../../schemas/access.ts';
import type { Place } from '../../schemas/place.ts';
import { sayQuarter } from '../../when/quarters.ts';
import { sayAccess } from '../place/say-place.ts';

/** What a group needs to know of a place, in the order in which pages show it. */
export const groupFacts = ['who', 'uses', 'cost', 'ask'] as const;

export type GroupFact = (typeof groupFacts)[number];

/** What nobody knows of a place: a fact about groups, the day from which they may come, or all of getting in. */
export type UnknownFact = GroupFact | 'when' | 'access';

/** Each of them as a page names it, and as it stands in a sentence. */
export const groupFactWords: Record<GroupFact, { title: string; about: string }> = {
  who: { title: 'Who may use it', about: 'who may use it' },
  uses: { title: 'What for', about: 'what for' },
  cost: { title: 'Cost', about: 'the cost' },
  ask: { title: 'Whom to ask', about: 'whom to ask' },
};

/**
 * A fact that nobody knows, as it stands in a sentence.
 *
 * @param fact the fact
 */
function sayFact(fact: UnknownFact): string {
  if (fact === 'when') return 'from when';
  return fact === 'access' ? 'getting in' : groupFactWords[fact].about;
}

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
 * What nobody knows of a place, in the order of the page. Where groups may not come yet, the day from which they may is
 * one of them, unless the programme has the place. A place that has closed has nothing to ask.
 *
 * @param place the place
 */
export function unknownFacts(
  place: Pick<Place, 'status' | 'groups' | 'access' | 'programme'>,
): UnknownFact[] {
  if (place.status === 'closed') return [];
  const { groups, access, programme = [] } = place;
  const isOpen = groups.state === 'open to groups' || groups.state === 'by arrangement';
  return [
    ...groupFacts.filter((fact) => (groups[fact] ?? null) === null),
    ...(isOpen || programme.length > 0 ? [] : (['when'] as const)),
    ...(accessFacts.every((fact) => access[fact] === null) ? (['access'] as const) : []),
  ];
}

/**
 * What is not known of any of some places, so that their list says it once.
 *
 * @param places the places
 * @returns what is unknown of each of them; nothing for a single place, which says it itself
 */
export function unknownOfAll(
  places: readonly Pick<Place, 'status' | 'groups' | 'access' | 'programme'>[],
): UnknownFact[] {
  const [first, ...others] = places.map(unknownFacts);
  if (!first || others.length === 0) return [];
  return first.filter((fact) => others.every((facts) => facts.includes(fact)));
}

/**
 * Facts that nobody knows, as a list in a sentence: "who may use it, what for, the cost".
 *
 * @param facts the facts
 */
export function sayUnknown(facts: readonly UnknownFact[]): string {
  return facts.map(sayFact).join(', ');
}

/**
 * What is not known of a place, and then of getting in, as sentences.
 *
 * @param place the place
 * @param said what the list has said of all its places, and the row need not say again
 */
export function sayUnknownFacts(
  place: Pick<Place, 'status' | 'groups' | 'access' | 'programme'>,
  said: readonly UnknownFact[] = [],
): string[] {
  const unknown = unknownFacts(place);
  const left = unknown.filter((fact) => !said.includes(fact));
  return [
    ...(left.length > 0 ? [`Not known: ${sayUnknown(left)}.`] : []),
    ...(unknown.includes('access') || place.status === 'closed' ? [] : [sayAccess(place)]),
  ];
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
