import type { Position } from '../schemas/point.ts';
import { metresFrom } from './distance.ts';
import type { Metres } from './distance.ts';

/** A closed line: its last position is its first (RFC 7946, 3.1.6). */
export type Ring = readonly Position[];

/** A piece of land: polygons, each an outer ring and then its holes, as in a GeoJSON MultiPolygon. */
export type Shape = readonly (readonly Ring[])[];

function crosses([lng, lat]: Position, [aLng, aLat]: Position, [bLng, bLat]: Position): boolean {
  return aLat > lat !== bLat > lat && lng < ((bLng - aLng) * (lat - aLat)) / (bLat - aLat) + aLng;
}

function* edgesOf(shape: Shape): Generator<[Position, Position]> {
  for (const ring of shape.flat()) {
    for (const [index, start] of ring.entries()) {
      const end = ring[index + 1];
      if (end) yield [start, end];
    }
  }
}

/**
 * Whether a point lies on a piece of land: a line drawn east from it crosses an odd number of edges. A point in a hole
 * lies outside. A point on a shared edge lies in one of the two shapes, never in both.
 *
 * @param point the point
 * @param shape the land
 */
export function isInside(point: Position, shape: Shape): boolean {
  let isIn = false;
  for (const [start, end] of edgesOf(shape)) if (crosses(point, start, end)) isIn = !isIn;
  return isIn;
}

function metresToSegment([ax, ay]: Metres, [bx, by]: Metres): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/**
 * How far a point is from the nearest edge of a piece of land, on either side of the edge.
 *
 * @param point the point
 * @param shape the land
 * @returns metres; `Infinity` where the shape has no edge
 */
export function metresToEdge(point: Position, shape: Shape): number {
  let nearest = Infinity;
  for (const [start, end] of edgesOf(shape)) {
    const metres = metresToSegment(metresFrom(point, start), metresFrom(point, end));
    nearest = Math.min(nearest, metres);
  }
  return nearest;
}
