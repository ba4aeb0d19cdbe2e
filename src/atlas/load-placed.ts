import { loadGeo } from './geo/load-geo.ts';
import { loadAtlas } from './load.ts';
import { onceInBuild } from './once-in-build.ts';
import { placedPlaces } from './whereabouts.ts';
import type { Placed } from './whereabouts.ts';

/** Every place with its point, ward and areas. Worked out once in a build. */
export const loadPlaced = onceInBuild(async (): Promise<Placed[]> => {
  const [atlas, geo] = await Promise.all([loadAtlas(), loadGeo()]);
  return placedPlaces(atlas, geo);
});
