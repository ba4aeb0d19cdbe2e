import { loadAtlas } from '../../atlas/load.ts';
import { loadBaseMap } from '../../atlas/base-map/load-base-map.ts';
import { loadGeo } from '../../atlas/geo/load-geo.ts';
import { onceInBuild } from '../../atlas/once-in-build.ts';
import { drawGround } from '../../figures/map/locator.ts';
import type { Ground } from '../../figures/map/locator.ts';
import { layOutMap } from '../../figures/map/place-map.ts';
import type { LaidOut, MapInput } from '../../figures/map/place-map.ts';
import { mapInput } from './place-entries.ts';

/** The map of places, laid out once in a build. */
export const loadPlaceMap = onceInBuild(async (): Promise<{ laid: LaidOut; input: MapInput }> => {
  const [atlas, geo, base] = await Promise.all([loadAtlas(), loadGeo(), loadBaseMap()]);
  const input = mapInput(atlas, geo, base);
  return { laid: layOutMap(input), input };
});

/** The ground of small maps: of an area by its id, or of the whole borough. Drawn once in a build. */
export const loadGround = onceInBuild(async (area: string | undefined): Promise<Ground> => {
  const [{ laid }, base] = await Promise.all([loadPlaceMap(), loadBaseMap()]);
  return drawGround(laid, base, area);
});
