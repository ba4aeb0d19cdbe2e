import type { Position } from '../schemas/point.ts';
import { isWithin } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import { metresFrom } from './distance.ts';
import { isInside, metresToEdge } from './shape.ts';
import type { Shape } from './shape.ts';

/** A named piece of land, such as a ward. */
export interface Land {
  gss: string;
  title: string;
  shape: Shape;
  bounds: Bounds;
}

/** How near an edge a point must be for people to be told to check, in metres. Points of postcodes are that rough. */
export const edgeMetres = 60;

/**
 * The land that a point lies on.
 *
 * @param point the point
 * @param lands pieces of land that do not overlap
 */
export function landAt<T extends Land>(point: Position, lands: readonly T[]): T | null {
  return (
    lands.find(({ bounds, shape }) => isWithin(point, bounds) && isInside(point, shape)) ?? null
  );
}

function isNearBounds(point: Position, { southWest, northEast }: Bounds, metres: number): boolean {
  const [west, south] = metresFrom(point, southWest);
  const [east, north] = metresFrom(point, northEast);
  return west <= metres && south <= metres && east >= -metres && north >= -metres;
}

/**
 * The land whose edge is nearest to a point, whether the point lies on it or not.
 *
 * @param point the point
 * @param lands pieces of land
 * @param within how far to look, in metres
 * @returns `null` where no edge is as near as that
 */
export function nearestEdge<T extends Land>(
  point: Position,
  lands: readonly T[],
  within: number,
): { land: T; metres: number } | null {
  const near = lands
    .filter(({ bounds }) => isNearBounds(point, bounds, within))
    .map((land) => ({ land, metres: metresToEdge(point, land.shape) }))
    .filter(({ metres }) => metres <= within)
    .sort((a, b) => a.metres - b.metres);
  return near[0] ?? null;
}

/**
 * Whether a point lies so near an edge that nobody can be sure on which side it is.
 *
 * @param point the point
 * @param lands pieces of land
 */
export function isNearEdge(point: Position, lands: readonly Land[]): boolean {
  return nearestEdge(point, lands, edgeMetres) !== null;
}
