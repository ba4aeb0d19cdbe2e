import type { Position } from '../schemas/point.ts';

/** The smallest box that holds some positions, in degrees. */
export interface Bounds {
  southWest: Position;
  northEast: Position;
}

/**
 * The smallest box that holds every position.
 *
 * @param positions at least one
 * @throws {RangeError} when there is none
 */
export function boundsOf(positions: Iterable<Position>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  if (west > east) throw new RangeError('there is no position to draw a box around');
  return { southWest: [west, south], northEast: [east, north] };
}

/**
 * Whether a position lies in a box, its edge counted in.
 *
 * @param at the position
 * @param bounds the box
 */
export function isWithin([lng, lat]: Position, { southWest, northEast }: Bounds): boolean {
  return lng >= southWest[0] && lng <= northEast[0] && lat >= southWest[1] && lat <= northEast[1];
}
