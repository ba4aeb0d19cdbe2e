import { accessFacts } from '../../schemas/access.ts';
import type { Place } from '../../schemas/place.ts';
import { accessFactWords } from '../../words/access-facts.ts';
import { groupFacts, groupFactWords } from '../access/group-facts.ts';

function asked(place: Place): { name: string; isKnown: boolean }[] {
  const { status, services, groups, hours, contact, access } = place;
  return [
    { name: 'If it is open', isKnown: status !== 'not known' },
    { name: 'Hours', isKnown: hours !== null },
    { name: 'How to reach it', isKnown: contact !== null },
    { name: 'What you find there', isKnown: services.length > 0 },
    { name: 'If groups may use it', isKnown: groups.state !== 'not known' },
    ...groupFacts.map((fact) => ({
      name: `For groups: ${groupFactWords[fact].about}`,
      isKnown: (groups[fact] ?? null) !== null,
    })),
    ...accessFacts.map((fact) => ({
      name: accessFactWords[fact].short,
      isKnown: access[fact] !== null,
    })),
  ];
}

/**
 * What people need to know of a place and nobody knows, by name: whether it is open, its hours, how to reach it, what is
 * there, how groups may use it, and the facts of access. A closed place needs none of them.
 *
 * @param place the place
 */
export function findGaps(place: Place): { unknown: string[]; total: number } {
  if (place.status === 'closed') return { unknown: [], total: 0 };
  const all = asked(place);
  return {
    unknown: all.filter(({ isKnown }) => !isKnown).map(({ name }) => name),
    total: all.length,
  };
}

/**
 * How many they are, as a sentence; an empty text where everything is known.
 *
 * @param place the place
 */
export function sayGaps(place: Place): string {
  const { unknown, total } = findGaps(place);
  if (unknown.length === 0) return '';
  if (unknown.length === total) return `None of the ${total} things we look for is known.`;
  return `${unknown.length} of the ${total} things we look for ${unknown.length === 1 ? 'is' : 'are'} not known.`;
}
