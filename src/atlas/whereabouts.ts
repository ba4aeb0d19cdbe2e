import type { AreaModel } from '../schemas/area.ts';
import type { PlaceRole } from '../schemas/place.ts';
import type { ExactPoint, Position } from '../schemas/point.ts';
import { metresBetween } from '../where/distance.ts';
import { nearestEdge } from '../where/land.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';
import type { Geo, GeoSpot } from './geo/geo.ts';

/** A place, where its point is, and the ward and areas that the point lies in. */
export interface Placed {
  place: Entry<'places'>;
  point: ExactPoint | null;
  /** The credit that the licence of its point asks for, where that is not the one of the record. */
  credit: string | null;
  /** Its ward and areas: two areas where nobody knows which; `null` without a point, or outside the borough. */
  spot: GeoSpot | null;
  /** Whether its point may, for how exact it is, lie across the edge of the ward. */
  nearEdge: boolean;
}

function positionOf({ lng, lat }: ExactPoint): Position {
  return [lng, lat];
}

/**
 * The point of a place, from its own record or from the list under another licence.
 *
 * @param atlas the atlas
 * @param place the place
 * @returns the point, and the credit it asks for beside the record's own
 */
export function pointOf(
  { placesOdbl }: Pick<Atlas, 'placesOdbl'>,
  place: Entry<'places'>,
): Pick<Placed, 'point' | 'credit'> {
  const found = place.point ?? placesOdbl.points.find((one) => one.place === place.id);
  if (!found) return { point: null, credit: null };
  const { lat, lng, within } = found;
  return { point: { lat, lng, within }, credit: place.point ? null : placesOdbl.credit };
}

/**
 * Every place with its point, ward and areas, in the order of the atlas.
 *
 * @param atlas the atlas
 * @param geo where everything is
 */
export function placedPlaces(atlas: Atlas, geo: Pick<Geo, 'spotAt' | 'wards'>): Placed[] {
  return atlas.places.map((place) => {
    const { point, credit } = pointOf(atlas, place);
    if (!point) return { place, point, credit, spot: null, nearEdge: false };
    const at = positionOf(point);
    const nearEdge = nearestEdge(at, geo.wards.wards, point.within) !== null;
    return { place, point, credit, spot: geo.spotAt(at), nearEdge };
  });
}

/**
 * The places of an area.
 *
 * @param placed every place
 * @param area the area's id
 * @param role only those that play this part, and are not closed; left out for all
 */
export function placesOfArea(placed: readonly Placed[], area: string, role?: PlaceRole): Placed[] {
  return placed.filter(
    ({ place, spot }) =>
      spot?.areas.some(({ id }) => id === area) &&
      (role === undefined || (place.role === role && place.status !== 'closed')),
  );
}

/**
 * The places of a ward.
 *
 * @param placed every place
 * @param ward the ward's id
 */
export function placesOfWard(placed: readonly Placed[], ward: string): Placed[] {
  return placed.filter(({ spot }) => spot?.ward.id === ward);
}

/**
 * The open hub nearest to a point, or `null` where there is none.
 *
 * @param placed every place
 * @param from the point
 * @returns the hub and the metres to it as the crow flies
 */
export function nearestHub(
  placed: readonly Placed[],
  from: Position,
): { hub: Placed; metres: number } | null {
  const hubs = placed.flatMap((hub) => {
    if (hub.place.role !== 'hub' || hub.place.status === 'closed' || !hub.point) return [];
    return [{ hub, metres: metresBetween(from, positionOf(hub.point)) }];
  });
  return hubs.toSorted((a, b) => a.metres - b.metres)[0] ?? null;
}

/**
 * The areas that work by a model.
 *
 * @param atlas the atlas
 * @param model the model
 */
export function areasOfModel(atlas: Atlas, model: AreaModel): Entry<'areas'>[] {
  return atlas.areas.filter((area) => area.model === model);
}
