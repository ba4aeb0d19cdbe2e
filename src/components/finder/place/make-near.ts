import type { Atlas } from '../../../atlas/atlas.ts';
import type { Geo } from '../../../atlas/geo/geo.ts';
import { urlOf } from '../../../atlas/urls.ts';
import { forumsOfArea } from '../../../atlas/voices.ts';
import { placedPlaces, placesOfArea } from '../../../atlas/whereabouts.ts';
import type { PlaceRole } from '../../../schemas/place.ts';
import type { Near, NearAreas } from './near.ts';

/**
 * Gathers what the box that takes a postcode shows of each area: its hubs, satellites and forums.
 *
 * @param atlas the atlas
 * @param geo where everything is
 */
export function makeNear(atlas: Atlas, geo: Geo): NearAreas {
  const placed = placedPlaces(atlas, geo);
  const places = (area: string, role: PlaceRole): Near[] =>
    placesOfArea(placed, area, role).map(({ place: { id, title } }) => ({
      title,
      url: urlOf('places', id),
    }));
  return Object.fromEntries(
    atlas.areas.map(({ id }) => [
      id,
      {
        hubs: places(id, 'hub'),
        satellites: places(id, 'satellite'),
        forums: forumsOfArea(atlas, id)
          .filter(({ areas }) => areas.length > 0)
          .map((forum) => ({ title: forum.title, url: urlOf('forums', forum.id) })),
      },
    ]),
  );
}
