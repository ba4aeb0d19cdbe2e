import { geoMercator, geoPath } from 'd3-geo';
import type { GeoPath, GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { Position } from '../../schemas/point.ts';

/** A sheet of the map: its size in pixels and how positions fall on it. */
export interface Frame {
  width: number;
  height: number;
  /** Web Mercator, the projection of the map that moves, so that one takes the place of the other without a jump. */
  projection: GeoProjection;
  /** How far it is zoomed in, as web maps count: the world is 256 pixels wide at zoom 0 and twice that at each step. */
  zoom: number;
}

const worldAtZoom0 = 256;
const radius = 6_378_137;

/**
 * Lays a sheet over a shape, as large as fits.
 *
 * @param shape what has to be seen whole: GeoJSON in longitude and latitude
 * @param width the width of the sheet, in pixels
 * @param height its height, in pixels
 * @param margin how far the shape stays from each edge, in pixels
 */
export function frameOver(
  shape: GeoPermissibleObjects,
  width: number,
  height: number,
  margin: number,
): Frame {
  const projection = geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shape,
    )
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ]);
  const zoom = Math.log2((2 * Math.PI * projection.scale()) / worldAtZoom0);
  return { width, height, projection, zoom };
}

/**
 * Where a position falls on a sheet, in pixels from the top left.
 *
 * @param frame the sheet
 * @param at longitude and latitude
 */
export function onSheet(frame: Frame, at: Position): [x: number, y: number] {
  return frame.projection(at) ?? [Number.NaN, Number.NaN];
}

/**
 * How many pixels of a sheet a metre takes at a latitude.
 *
 * @param frame the sheet
 * @param latitude degrees
 */
export function pixelsPerMetre(frame: Frame, latitude: number): number {
  return frame.projection.scale() / (radius * Math.cos((latitude * Math.PI) / 180));
}

/**
 * The box of a shape on a sheet, in pixels.
 *
 * @param frame the sheet
 * @param shape GeoJSON in longitude and latitude
 * @returns left, top, right, bottom
 */
export function boxOnSheet(
  frame: Frame,
  shape: GeoPermissibleObjects,
): [left: number, top: number, right: number, bottom: number] {
  const path: GeoPath = geoPath(frame.projection);
  const [[left, top], [right, bottom]] = path.bounds(shape);
  return [left, top, right, bottom];
}
