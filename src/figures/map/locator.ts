import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { BaseMap } from '../../schemas/base-map.ts';
import { geometryOf } from './base-shapes.ts';
import { drawOnSheet } from './draw.ts';
import type { Detail } from './draw.ts';
import { frameOver } from './frame.ts';
import type { Frame } from './frame.ts';
import { nameLocator } from './locator-names.ts';
import { locatorSheet } from './sheet.ts';
import { drawBase } from './draw-base.ts';
import type { DrawnBase } from './draw-base.ts';
import { drawPlaces } from './still-map.ts';
import type { DrawnLabel, DrawnPlace } from './still-map.ts';
import type { LaidOut, MapPlace } from './place-map.ts';
import type { MapTown } from './wishes.ts';
import { windForD3 } from './wind.ts';

/** What all small maps of one stretch of land have in common. Pixels from the top left. */
export interface Ground {
  frame: Frame;
  base: DrawnBase;
  wards: string;
  /** The edge of the area it is of; empty where it is of no area. */
  area: string;
  /** The edge of the ward it is of; empty where it is of no ward. */
  ward: string;
  /** What it is of, by which names within it come first: the area or ward, else the borough. */
  shape: MultiPolygon;
}

/** A small still map as plain geometry. */
export interface Locator extends Ground {
  places: DrawnPlace[];
  labels: DrawnLabel[];
}

/** What a small map is of: an area close up, or a ward with the places that must be seen. Neither: the whole borough. */
export interface GroundOf {
  area?: string | undefined;
  ward?: string | undefined;
  places?: readonly MapPlace[];
}

const coarse: Detail = { tolerance: 1, smallest: 24 };
const shownLines = new Set(['river', 'rail', 'a-road', 'motorway']);
/** How far a ward stays from the edges, in pixels: enough to see what lies around it. */
const aroundWard = 70;
function shapeOf(
  topology: LaidOut['wards'] | LaidOut['areas'],
  shapes: readonly { properties?: unknown }[],
  id: string | undefined,
): MultiPolygon | null {
  const shape = shapes.find(
    ({ properties }) => id !== undefined && (properties as { id?: string } | undefined)?.id === id,
  );
  if (!shape) return null;
  const geometry = geometryOf(topology, shape) as Polygon | MultiPolygon;
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

/**
 * Draws the ground of small still maps.
 *
 * @param laid the map, laid out
 * @param base the base map
 * @param of what it is of
 */
export function drawGround(
  laid: LaidOut,
  base: BaseMap,
  { area, ward, places = [] }: GroundOf = {},
): Ground {
  const areaShape = shapeOf(laid.areas, laid.areas.objects.areas.geometries, area);
  const wardShape = shapeOf(laid.wards, laid.wards.objects.wards.geometries, ward);
  const shape = areaShape ?? wardShape ?? laid.borough;
  const { width, height, margin } = locatorSheet;
  const seen: Geometry[] = [
    windForD3(shape),
    ...places.map(({ at: [lng, lat] }) => ({ type: 'Point' as const, coordinates: [lng, lat] })),
  ];
  const frame = frameOver(
    { type: 'GeometryCollection', geometries: seen },
    width,
    height,
    areaShape || !wardShape ? margin : aroundWard,
  );
  const drawn = drawBase(frame, base, laid.borough, coarse);
  const edges = geometryOf(laid.wards, laid.wards.objects.edges);
  const edgeOf = (one: MultiPolygon | null): string =>
    one ? drawOnSheet(frame, one, { ...coarse, smallest: 0 }) : '';
  return {
    frame,
    base: { ...drawn, lines: drawn.lines.filter((line) => shownLines.has(line.class)) },
    wards: drawOnSheet(frame, edges, coarse),
    area: edgeOf(areaShape),
    ward: edgeOf(wardShape),
    shape,
  };
}

/**
 * Draws a small still map on its ground.
 *
 * @param ground the ground
 * @param towns the towns and villages
 * @param places the places to mark
 */
export function drawLocator(
  ground: Ground,
  towns: readonly MapTown[],
  places: readonly MapPlace[],
): Locator {
  return {
    ...ground,
    places: drawPlaces(ground.frame, places),
    labels: nameLocator(ground, towns, places),
  };
}
