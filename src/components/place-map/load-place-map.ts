import { loadAtlas } from '../../atlas/load.ts';
import { loadBaseMap } from '../../atlas/base-map/load-base-map.ts';
import { loadGeo } from '../../atlas/geo/load-geo.ts';
import { drawGround } from '../../figures/map/locator.ts';
import type { Ground } from '../../figures/map/locator.ts';
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

const grounds = new Map<string | undefined, Promise<Ground>>();

async function drawGroundOf(area?: string): Promise<Ground> {
  const [{ laid }, base] = await Promise.all([loadPlaceMap(), loadBaseMap()]);
  return drawGround(laid, base, area);
}

/**
 * The ground of small maps. Once in a build, and anew for each request in `astro dev`.
 *
 * @param area the id of an area; left out for the whole borough
 */
export function loadGround(area?: string): Promise<Ground> {
  if (import.meta.env.DEV) return drawGroundOf(area);
  const ground = grounds.get(area) ?? drawGroundOf(area);
  grounds.set(area, ground);
  return ground;
}
