import type { Atlas } from '../../../atlas/atlas.ts';
import type { Entry } from '../../../atlas/entry.ts';
import type { Geo } from '../../../atlas/geo/geo.ts';
import { urlOf } from '../../../atlas/urls.ts';
import { forumsOfArea } from '../../../atlas/voices.ts';
import { placedPlaces, placesOfArea } from '../../../atlas/whereabouts.ts';
import type { Near, NearArea, NearAreas } from './near.ts';

/** A hundred-thousandth of a degree is about a metre, and a hub is larger than ten. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}

function forumsIn(atlas: Atlas, area: string): Pick<NearArea, 'forums' | 'quiet'> {
  const linked = (forums: readonly Entry<'forums'>[]): Near[] =>
    forums.map(({ id, title }) => ({ title, url: urlOf('forums', id) }));
  const all = forumsOfArea(atlas, area).filter(({ standing }) => standing !== 'ended');
  return {
    forums: linked(all.filter(({ standing }) => standing === 'meets now')),
    quiet: linked(
      all.filter(({ standing, areas }) => standing !== 'meets now' && areas.length > 0),
    ),
  };
}

/**
 * Gathers what the box that takes a postcode shows of each area: its hubs, satellites and forums.
 *
 * @param atlas the atlas
 * @param geo where everything is
 */
export function makeNear(atlas: Atlas, geo: Geo): NearAreas {
  const placed = placedPlaces(atlas, geo);
  return Object.fromEntries(
    atlas.areas.map(({ id }): [string, NearArea] => [
      id,
      {
        hubs: placesOfArea(placed, id, 'hub').flatMap(({ place, point }) =>
          point
            ? [
                {
                  title: place.title,
                  url: urlOf('places', place.id),
                  at: [rounded(point.lng), rounded(point.lat)],
                },
              ]
            : [],
        ),
        satellites: placesOfArea(placed, id, 'satellite').map(({ place }) => ({
          title: place.title,
          url: urlOf('places', place.id),
        })),
        ...forumsIn(atlas, id),
      },
    ]),
  );
}
