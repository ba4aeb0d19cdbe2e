import { accessFacts } from '../../schemas/access.ts';
import type { Place } from '../../schemas/place.ts';

/**
 * How many of the facts that people need about a place nobody knows: whether it is open, whether groups may use it, what
 * it costs and whom to ask, its hours, how to reach it, and the facts of access. A closed place needs none of them.
 *
 * @param place the place
 */
export function countGaps(place: Place): { unknown: number; total: number } {
  const { status, groups, hours, contact, access } = place;
  if (status === 'closed') return { unknown: 0, total: 0 };
  const known = [
    status !== 'not known',
    groups.state !== 'not known',
    groups.cost !== null,
    groups.ask !== null,
    hours !== null,
    contact !== null,
    ...accessFacts.map((fact) => access[fact] !== null),
  ];
  return { unknown: known.filter((isKnown) => !isKnown).length, total: known.length };
}

/**
 * That count as a sentence; an empty text where everything is known.
 *
 * @param place the place
 */
export function sayGaps(place: Place): string {
  const { unknown, total } = countGaps(place);
  if (unknown === 0) return '';
  return `${unknown} of ${total} facts about this place ${unknown === 1 ? 'is' : 'are'} not known.`;
}
