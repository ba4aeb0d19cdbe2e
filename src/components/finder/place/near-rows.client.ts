import type { Position } from '../../../schemas/point.ts';
import type { NamedArea } from '../../../where/postcode-file.ts';
import { sayDistance } from '../../place-map/say-distance.ts';
import { linkTo, make, pair } from '../elements.client.ts';
import type { Child } from '../elements.client.ts';
import { nearestHub } from './near.ts';
import type { Near, NearArea, NearAreas } from './near.ts';

const unknown = 'none that we know of';

/**
 * Makes links, each once.
 *
 * @param near what they lead to
 * @param between what stands between two
 */
export function links(near: readonly Near[], between: string): Child[] {
  const unique = [...new Map(near.map((one) => [one.url, one])).values()];
  return unique.flatMap(({ title, url }, at) => [...(at > 0 ? [between] : []), linkTo(url, title)]);
}

/**
 * Makes a pair of a list of descriptions from links.
 *
 * @param term what they are
 * @param near the links
 * @param none what is said where there is none
 */
export function row(term: string, near: readonly Near[], none = unknown): HTMLElement {
  return pair(term, ...(near.length > 0 ? links(near, ', ') : [none]));
}

/**
 * Makes the row of the hub nearest to a point.
 *
 * @param near what there is in each area
 * @param point the point
 * @param from what the point is, in words
 * @returns nothing where there is no hub
 */
export function hubRow(near: NearAreas, point: Position, from: string): HTMLElement[] {
  const nearest = nearestHub(near, point);
  if (!nearest) return [];
  const { hub, metres } = nearest;
  const far = `. About ${sayDistance(metres)} from ${from}, as the crow flies.`;
  return [pair('Nearest hub', linkTo(hub.url, hub.title), far)];
}

function quietForums(quiet: readonly Near[]): HTMLElement[] {
  if (quiet.length === 0) return [];
  const folded = make('details', '');
  folded.append(
    make('summary', '', `Not known to meet now (${quiet.length})`),
    make('p', '', ...links(quiet, ', ')),
  );
  return [pair('Other forums', folded)];
}

function nearRows({ hubs, satellites, forums, quiet }: NearArea): HTMLElement[] {
  return [
    row('Hubs', hubs),
    row('Satellites', satellites),
    row('Forums that meet now', forums),
    ...quietForums(quiet),
  ];
}

/**
 * Makes the rows of what there is in some areas: without a heading where there is one, or else each below its own.
 *
 * @param areas the areas
 * @param near what there is in each
 * @param level the level of the headings
 * @param before what stands before the name of an area
 */
export function nearIn(
  areas: readonly NamedArea[],
  near: NearAreas,
  level: 'h3' | 'h4',
  before: string,
): { rows: HTMLElement[]; sections: HTMLElement[] } {
  const rowsOf = ({ id }: NamedArea): HTMLElement[] => (near[id] ? nearRows(near[id]) : []);
  const [only] = areas;
  if (only && areas.length === 1) return { rows: rowsOf(only), sections: [] };
  const sections = areas.map((area) =>
    make(
      'section',
      '',
      make(level, '', `${before} ${area.title}`),
      make('dl', '', ...rowsOf(area)),
    ),
  );
  return { rows: [], sections };
}
