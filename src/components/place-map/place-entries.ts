import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { Geo, GeoSpot } from '../../atlas/geo/geo.ts';
import { voicesOf } from '../../atlas/voices.ts';
import type { Voice } from '../../atlas/voices.ts';
import { pointOf } from '../../atlas/whereabouts.ts';
import type { MapInput, MapPlace } from '../../figures/map/place-map.ts';
import type { PlaceMark } from '../../figures/map/place-marks.ts';
import type { BaseMap } from '../../schemas/base-map.ts';
import type { ExactPoint, Position } from '../../schemas/point.ts';
import { areaModelWords } from '../../words/area-models.ts';

/** A place as list and map show it: one set of facts for both. */
export interface PlaceEntry {
  place: Entry<'places'>;
  mark: PlaceMark;
  /** The groups of people that meet there. */
  voices: readonly Voice[];
  point: ExactPoint | null;
  /** Where its ward and areas are told from; `null` without a point, or outside the borough. */
  spot: GeoSpot | null;
  /** Whether the map draws it. */
  pinned: boolean;
}

/**
 * Every place with what list and map tell of it, in the order of the atlas.
 *
 * @param atlas the records
 * @param geo where everything is
 */
export function placeEntries(atlas: Atlas, geo: Geo): PlaceEntry[] {
  const voices = voicesOf(atlas);
  return atlas.places.map((place) => {
    const { point } = pointOf(atlas, place);
    return {
      place,
      point,
      mark: place.status === 'closed' ? 'closed' : place.role,
      voices: voices.filter(({ venue }) => venue?.id === place.id),
      spot: point ? geo.spotAt([point.lng, point.lat]) : null,
      pinned: place.pinned && point !== null,
    };
  });
}

/**
 * The longitude and latitude of a point.
 *
 * @param point the point
 */
export function positionOf({ lng, lat }: ExactPoint): Position {
  return [lng, lat];
}

/**
 * The places that have a pin, as the map draws them.
 *
 * @param entries every place
 */
export function mapPlaces(entries: readonly PlaceEntry[]): MapPlace[] {
  return entries.flatMap(({ place, mark, voices, point, pinned }) =>
    pinned && point
      ? [
          {
            id: place.id,
            mark,
            forum: voices.length > 0,
            at: positionOf(point),
            within: point.within,
          },
        ]
      : [],
  );
}

/**
 * All that the map is drawn from.
 *
 * @param atlas the records
 * @param geo where everything is
 * @param base the base map
 */
export function mapInput(atlas: Atlas, geo: Geo, base: BaseMap): MapInput {
  return {
    base,
    wards: {
      map: geo.wards.topology,
      named: atlas.wards.flatMap(({ id, title, gss }) =>
        gss === null ? [] : [{ id, title, gss }],
      ),
    },
    areas: {
      map: geo.wards2004.topology,
      named: atlas.areas.map(({ id, title, model, wards2004 }) => ({
        id,
        title,
        model,
        wards2004: wards2004.map(({ ward }) => ward),
      })),
    },
    towns: geo.towns.map(({ title, label, rank }) => ({ title, at: label, rank })),
    places: mapPlaces(placeEntries(atlas, geo)),
    sayModel: ({ model }) => areaModelWords[model].short,
  };
}
