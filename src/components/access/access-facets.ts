import type { Atlas } from '../../atlas/atlas.ts';
import type { Placed } from '../../atlas/whereabouts.ts';
import { accessFacts } from '../../schemas/access.ts';
import { accessFactWords } from '../../words/access-facts.ts';
import { groupStateWords } from '../../words/group-states.ts';
import { isAllUnknown } from '../facet-fields/facet.ts';
import type { Facet } from '../facet-fields/facet.ts';
import { accessData } from '../place/access-data.ts';
import { countStates, shownState, slugOf } from './shown-state.ts';

/** What stands for the area of a place where nobody knows where it is. */
const noArea = 'not-known';

function areasOf({ spot }: Placed): string[] {
  const ids = (spot?.areas ?? []).map(({ id }) => id);
  return ids.length > 0 ? ids : [noArea];
}

/**
 * What a place can be chosen by, as attributes of its row.
 *
 * @param placed the place
 */
export function rowFacets(placed: Placed): Record<`data-${string}`, string> {
  const { place } = placed;
  return {
    'data-place': place.id,
    'data-state': slugOf(shownState(place)),
    'data-area': areasOf(placed).join(' '),
    ...accessData(place.access),
  };
}

/**
 * What the list can be filtered by. Only what some place has is offered.
 *
 * @param atlas the atlas
 * @param placed every place
 */
export function accessFacets({ areas }: Pick<Atlas, 'areas'>, placed: readonly Placed[]): Facet[] {
  const used = new Set(placed.flatMap(areasOf));
  const places = placed.map(({ place }) => place);
  const all: Facet[] = [
    {
      title: 'Area',
      choices: [...areas, { id: noArea, title: 'Not known' }]
        .filter(({ id }) => used.has(id))
        .map(({ id, title }) => ({ facet: 'area', value: id, title })),
    },
    {
      title: 'To groups it is',
      choices: countStates(places)
        .filter(({ count }) => count > 0)
        .map(({ state }) => {
          return { facet: 'state', value: slugOf(state), title: groupStateWords[state].inAList };
        }),
    },
    {
      title: 'It is known to have',
      choices: accessFacts
        .filter((fact) => places.some(({ access }) => access[fact] === true))
        .map((fact) => ({ facet: fact, value: 'yes', title: accessFactWords[fact].short })),
    },
  ];
  return all.filter((facet) => !isAllUnknown(facet));
}
