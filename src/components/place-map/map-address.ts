import type { Bounds } from '../../where/bounds.ts';
import { isWithin } from '../../where/bounds.ts';

/** Where the map stands. */
export interface MapView {
  lat: number;
  lng: number;
  zoom: number;
}

/** What can be chosen in list and map. */
export const chosenKinds = ['place', 'ward', 'area'] as const;

/** A place, a ward or an area that is chosen, by its id. */
export interface Chosen {
  kind: (typeof chosenKinds)[number];
  id: string;
}

/** What can be shown on the map or hidden. */
export const layerNames = ['areas', 'wards', 'closed'] as const;

/** A layer of the map. */
export type LayerName = (typeof layerNames)[number];

/** The layers that are shown until somebody asks otherwise. */
export const firstLayers: readonly LayerName[] = ['areas', 'wards'];

/** What the address of the page says of the map. */
export interface MapAddress {
  /** `null`: the whole borough. */
  view: MapView | null;
  layers: readonly LayerName[];
  chosen: Chosen | null;
}

/** What the page has to offer. */
export interface Offered {
  ids: Readonly<Record<Chosen['kind'], readonly string[]>>;
  /** The box in which the middle of the map may lie. */
  bounds: Bounds;
  zooms: { lowest: number; highest: number };
}

function numberIn(params: URLSearchParams, name: string): number {
  const text = params.get(name)?.trim() ?? '';
  return text === '' ? Number.NaN : Number(text);
}

function readView(params: URLSearchParams, { bounds, zooms }: Offered): MapView | null {
  const [lat, lng, zoom] = ['lat', 'lng', 'zoom'].map((name) => numberIn(params, name));
  if (lat === undefined || lng === undefined || zoom === undefined) return null;
  const isKnown = isWithin([lng, lat], bounds) && zoom >= zooms.lowest && zoom <= zooms.highest;
  return isKnown ? { lat, lng, zoom } : null;
}

function readLayers(text: string): LayerName[] | null {
  const names = text.split(',').filter((name) => name !== '');
  const known = layerNames.filter((layer) => names.includes(layer));
  return known.length === names.length ? known : null;
}

/**
 * Reads from an address how the map stands. What cannot be read is passed over, and told.
 *
 * @param search the part of the address after the question mark
 * @param offered what the page has to offer
 * @returns the state of the map, and whether some of the address could not be used
 */
export function readMapAddress(
  search: string,
  offered: Offered,
): { address: MapAddress; isPartlyBad: boolean } {
  const params = new URLSearchParams(search);
  const hasView = ['lat', 'lng', 'zoom'].some((name) => params.has(name));
  const view = readView(params, offered);
  const layersText = params.get('layers');
  const layers = layersText === null ? firstLayers : readLayers(layersText);
  const asked = chosenKinds.flatMap((kind) => {
    const id = params.get(kind === 'place' ? kind : `on-${kind}`);
    return id === null ? [] : [{ kind, id }];
  });
  const chosen = asked.find(({ kind, id }) => offered.ids[kind].includes(id)) ?? null;
  return {
    address: { view, layers: layers ?? firstLayers, chosen },
    isPartlyBad:
      (hasView && view === null) || layers === null || (asked.length > 0 && chosen === null),
  };
}

/**
 * Writes how the map stands as the part of an address after the question mark. What is as at first is left out.
 *
 * @param address the state of the map
 */
export function writeMapAddress({ view, layers, chosen }: MapAddress): string {
  const params = new URLSearchParams();
  if (view) {
    params.set('lat', view.lat.toFixed(4));
    params.set('lng', view.lng.toFixed(4));
    params.set('zoom', String(Math.round(view.zoom * 100) / 100));
  }
  const isAsAtFirst =
    layers.length === firstLayers.length && firstLayers.every((layer) => layers.includes(layer));
  if (!isAsAtFirst) params.set('layers', layers.join(','));
  if (chosen) params.set(chosen.kind === 'place' ? 'place' : `on-${chosen.kind}`, chosen.id);
  return params.toString();
}
