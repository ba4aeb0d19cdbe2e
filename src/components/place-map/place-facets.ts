import type { Atlas } from '../../atlas/atlas.ts';
import { accessFacts } from '../../schemas/access.ts';
import { accessFactWords } from '../../words/access-facts.ts';
import type { Facet } from '../facet-fields/facet.ts';
import type { PlaceEntry } from './place-entries.ts';

/**
 * What the list of places can be filtered by, beside the kinds of places. Only what some place has is offered.
 *
 * @param atlas the records
 * @param entries every place
 */
export function placeFacets(atlas: Atlas, entries: readonly PlaceEntry[]): Facet[] {
  const isUsed = (id: string): boolean =>
    entries.some(({ spot }) => spot?.areas.some((area) => area.id === id));
  const all: Facet[] = [
    {
      title: 'Area',
      choices: atlas.areas
        .filter(({ id }) => isUsed(id))
        .map(({ id, title }) => ({ facet: 'area', value: id, title })),
    },
    {
      title: 'It is known to have',
      choices: accessFacts
        .filter((fact) => entries.some(({ place: { access } }) => access[fact] === true))
        .map((fact) => ({ facet: fact, value: 'yes', title: accessFactWords[fact].short })),
    },
    {
      title: 'Groups',
      choices: entries.some(({ place: { groups } }) => groups.state === 'open to groups')
        ? [{ facet: 'groups', value: 'open', title: 'Open to groups' }]
        : [],
    },
  ];
  return all.filter(({ choices }) => choices.length > 0);
}
