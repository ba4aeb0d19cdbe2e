import { accessFacts } from '../../schemas/access.ts';
import type { Place } from '../../schemas/place.ts';
import { accessFactWords } from '../../words/access-facts.ts';
import { groupFacts, groupFactWords } from './group-facts.ts';

/** How many places of how many somebody knows a fact of. */
export interface FactCount {
  title: string;
  known: number;
  unknown: number;
}

/**
 * For every fact that a group needs, of how many places it is known. Places that have closed need none.
 *
 * @param places every place
 */
export function countUnknownFacts(places: readonly Place[]): FactCount[] {
  const asked = places.filter(({ status }) => status !== 'closed');
  const count = (title: string, isKnown: (place: Place) => boolean): FactCount => {
    const known = asked.filter(isKnown).length;
    return { title, known, unknown: asked.length - known };
  };
  return [
    count('Open to groups or not', ({ groups }) => groups.state !== 'not known'),
    ...groupFacts.map((fact) =>
      count(groupFactWords[fact].title, ({ groups }) => (groups[fact] ?? null) !== null),
    ),
    ...accessFacts.map((fact) =>
      count(accessFactWords[fact].short, ({ access }) => access[fact] !== null),
    ),
  ];
}
