import type { BaseMap } from '../../schemas/base-map.ts';
import type { LiveMap } from './live-map.client.ts';
import type { MapView } from './map-address.ts';
import type { MapOutlines } from './map-outlines.ts';
import type { MapPageData } from './map-page-data.ts';
import type { PlaceRow } from './place-rows.ts';

export { MapTools } from './map-tools.client.ts';

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} gave ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Fetches the map that moves and puts it in the place of the still one.
 *
 * @param frame what holds the still map
 * @param page what the page says of the borough
 * @param rows the places
 * @param on whom the map tells what happens to it
 * @throws {Error} when something cannot be fetched; the still map then stays
 */
export async function openLive(
  frame: HTMLElement,
  page: MapPageData,
  rows: readonly PlaceRow[],
  on: {
    onMove: (view: MapView) => void;
    onPin: (id: string) => void;
    onLand: (found: { ward: string | null; areas: string[] }) => void;
  },
): Promise<LiveMap> {
  const [module, base, outlines] = await Promise.all([
    import('./live-map.client.ts'),
    fetchJson<BaseMap>('/map/base.json'),
    fetchJson<MapOutlines>('/map/outlines.json'),
  ]);
  const host = frame.querySelector<HTMLElement>('[data-live-map]');
  const still = frame.querySelector<SVGElement>('.still-map-sheet');
  if (!host || !still) throw new Error('the map has no place to stand');
  await module.loadStyle();
  host.hidden = false;
  host.setAttribute('role', 'region');
  host.setAttribute(
    'aria-label',
    `Map of ${page.borough}. Arrow keys move it, plus and minus zoom.`,
  );
  frame.classList.add('is-live');
  return new module.LiveMap({
    host,
    still,
    base,
    outlines,
    zooms: page.zooms,
    extent: page.extent,
    pins: rows.flatMap((row) =>
      row.at
        ? [
            {
              id: row.id,
              title: row.title,
              mark: row.mark,
              lng: row.at[0],
              lat: row.at[1],
              about: row.within,
              forum: row.element.dataset['kind']?.split(' ').includes('forum') ?? false,
            },
          ]
        : [],
    ),
    ...on,
  });
}
