import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';

type InArea = Entry<'offer'>['areas'][number];

/** Areas of which the papers say the same thing. */
export interface Reason extends Pick<InArea, 'state' | 'why' | 'from'> {
  areas: Entry<'areas'>[];
}

function keyOf({ state, why, from }: InArea): string {
  return [state, why, from.source, from.at, from.asOf].join('\n');
}

/**
 * Why an element is in each area as it is; areas of which the papers say the same share one entry.
 *
 * @param atlas the atlas
 * @param element the element
 */
export function reasonsFor(atlas: Atlas, element: Entry<'offer'>): Reason[] {
  return [...Map.groupBy(element.areas, keyOf).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { state, why, from } = first;
    return [{ state, why, from, areas: same.map(({ area }) => atlas.find('areas', area)) }];
  });
}
