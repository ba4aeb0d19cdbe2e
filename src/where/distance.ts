import type { Position } from '../schemas/point.ts';

/** The mean radius of the Earth in metres (IUGG). */
const earth = 6_371_008.8;

const radians = Math.PI / 180;

/** A place on a flat drawing of the land around a point: metres east and metres north of it. */
export type Metres = readonly [east: number, north: number];

/**
 * Where a position lies from a point, on a flat drawing. Within 50 km the error is under one part in a hundred.
 *
 * @param origin the point the metres are counted from
 * @param at the position
 */
export function metresFrom(origin: Position, at: Position): Metres {
  return [
    (at[0] - origin[0]) * radians * earth * Math.cos(origin[1] * radians),
    (at[1] - origin[1]) * radians * earth,
  ];
}

/**
 * How far it is from one position to another as the crow flies, by the haversine formula on a sphere.
 *
 * @param a a position
 * @param b another
 * @returns metres
 */
export function metresBetween(a: Position, b: Position): number {
  const north = Math.sin(((b[1] - a[1]) * radians) / 2) ** 2;
  const east = Math.sin(((b[0] - a[0]) * radians) / 2) ** 2;
  const chord = north + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * east;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Things in order of distance from a point, nearest first; equals keep their order.
 *
 * @param from the point
 * @param things what to order
 * @param at where each is
 * @returns each thing with its distance in metres
 */
export function nearestFirst<T>(
  from: Position,
  things: readonly T[],
  at: (thing: T) => Position,
): { thing: T; metres: number }[] {
  return things
    .map((thing) => ({ thing, metres: metresBetween(from, at(thing)) }))
    .sort((a, b) => a.metres - b.metres);
}
