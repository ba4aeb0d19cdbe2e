import { loadAtlas } from '../../atlas/load.ts';
import { loadBaseMap } from '../../atlas/base-map/load-base-map.ts';
import { loadGeo } from '../../atlas/geo/load-geo.ts';
import { layOutMap } from '../../figures/map/place-map.ts';
import type { LaidOut, MapInput } from '../../figures/map/place-map.ts';
import { mapInput } from './place-entries.ts';

let laidOut: Promise<{ laid: LaidOut; input: MapInput }> | undefined;

async function layOut(): Promise<{ laid: LaidOut; input: MapInput }> {
  const [atlas, geo, base] = await Promise.all([loadAtlas(), loadGeo(), loadBaseMap()]);
  const input = mapInput(atlas, geo, base);
  return { laid: layOutMap(input), input };
}

/** The map of places, laid out. Once in a build, and anew for each request in `astro dev`. */
export function loadPlaceMap(): Promise<{ laid: LaidOut; input: MapInput }> {
  if (import.meta.env.DEV) return layOut();
  laidOut ??= layOut();
  return laidOut;
}
