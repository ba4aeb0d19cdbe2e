import type { APIRoute } from 'astro';
import { loadGeo } from '../../atlas/geo/load-geo.ts';
import { loadPlaceMap } from '../../components/place-map/load-place-map.ts';
import type { MapOutlines } from '../../components/place-map/map-outlines.ts';

/** The wards, the areas and the names of the map, under the Open Government Licence. */
export const GET: APIRoute = async () => {
  const [{ laid }, { credits }] = await Promise.all([loadPlaceMap(), loadGeo()]);
  const { wards, areas, labels, borough } = laid;
  const outlines: MapOutlines = { credits, wards, areas, borough, labels };
  return Response.json(outlines);
};
