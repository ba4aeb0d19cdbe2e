import { loadAtlas } from '../../atlas/load.ts';
import { loadBaseMap } from '../../atlas/base-map/load-base-map.ts';
import { loadGeo } from '../../atlas/geo/load-geo.ts';
import { onceInBuild } from '../../atlas/once-in-build.ts';
import { drawGround } from '../../figures/map/locator.ts';
import type { Ground, GroundOf } from '../../figures/map/locator.ts';
import { layOutMap } from '../../figures/map/place-map.ts';
import type { LaidOut, MapInput } from '../../figures/map/place-map.ts';
import { mapInput } from './place-entries.ts';

/** The map of places, laid out once in a build. */
export const loadPlaceMap = onceInBuild(async (): Promise<{ laid: LaidOut; input: MapInput }> => {
  const [atlas, geo, base] = await Promise.all([loadAtlas(), loadGeo(), loadBaseMap()]);
  const input = mapInput(atlas, geo, base);
  return { laid: layOutMap(input), input };
});

async function loadGroundOf(of: GroundOf): Promise<Ground> {
  const [{ laid }, base] = await Promise.all([loadPlaceMap(), loadBaseMap()]);
  return drawGround(laid, base, of);
}

const loadAreaGround = onceInBuild((area: string | undefined) => loadGroundOf({ area }));
const loadWardGround = onceInBuild((ward: string) => loadGroundOf({ ward }));

/**
 * The ground of a small map. Drawn once in a build for each area and ward, and for those that show a place beyond them.
 *
 * @param of what it is of
 */
export function loadGround({ area, ward, places = [] }: GroundOf): Promise<Ground> {
  if (ward === undefined) return loadAreaGround(area);
  return places.length === 0 ? loadWardGround(ward) : loadGroundOf({ ward, places });
}
