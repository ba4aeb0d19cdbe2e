import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { isInside } from '../../where/shape.ts';
import type { Shape } from '../../where/shape.ts';
import type { BaseMap } from '../../schemas/base-map.ts';
import { geometryOf } from './base-shapes.ts';
import { drawOnSheet } from './draw.ts';
import type { Detail } from './draw.ts';
import { frameOver, onSheet } from './frame.ts';
import type { Frame } from './frame.ts';
import { placeLabels } from './labels.ts';
import type { LabelWish, Obstacle, PlacedLabel } from './labels.ts';
import { fitsSheet, locatorSheet, zoomAt, zooms } from './sheet.ts';
import { drawBase } from './draw-base.ts';
import type { DrawnBase } from './draw-base.ts';
import { drawLabels, drawPlaces } from './still-map.ts';
import type { DrawnLabel, DrawnPlace } from './still-map.ts';
import type { LaidOut, MapPlace } from './place-map.ts';
import { pennant, sizeOf } from './place-marks.ts';
import { townWishes } from './wishes.ts';
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
const mostNames = 12;
/** How far a ward stays from the edges, in pixels: enough to see what lies around it. */
const aroundWard = 70;
/** The smallest settlements that are named: towns on the map of the borough, villages closer up. */
const smallestNamed = { borough: 1, area: 2, ward: 3 };

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

/** Towns and villages that lie on the sheet, those of the area or ward first, as far as there is room on a small screen. */
function nameIt(
  { frame, shape, area, ward }: Ground,
  towns: readonly MapTown[],
  places: readonly MapPlace[],
): DrawnLabel[] {
  const rank = smallestNamed[ward ? 'ward' : area ? 'area' : 'borough'];
  const isSeen = ({ at }: MapTown): boolean => {
    const [x, y] = onSheet(frame, at);
    return x > 0 && y > 0 && x < frame.width && y < frame.height;
  };
  const isIn = ({ at }: { at: MapTown['at'] }): boolean =>
    isInside(at, shape.coordinates as unknown as Shape);
  const { first, then } = townWishes(towns.filter((town) => town.rank <= rank && isSeen(town)));
  const inOrder = [...first, ...then].toSorted((a, b) => Number(isIn(b)) - Number(isIn(a)));
  const zoom = zoomAt(frame, locatorSheet.drawnAt);
  const wishes = inOrder.map(({ lines, at, kind }): LabelWish => ({
    lines,
    at,
    sides: [
      'middle',
      'above',
      'below',
      'right',
      'left',
      'above right',
      'above left',
      'below right',
      'below left',
      'far right',
      'far left',
    ],
    kind: kind === 'town' ? 'small' : kind,
    // It is never zoomed, so what two names would do closer up does not matter.
    to: zoom + 0.01,
    away: locatorSheet.away[kind === 'town' ? 'town' : 'village'],
  }));
  const marks: Obstacle[] = places.flatMap(({ at, mark, forum }) => [
    { at, size: sizeOf(mark) },
    ...(forum ? [{ at, ...pennant }] : []),
  ]);
  const labels = placeLabels([...marks, ...wishes], zooms, {
    zoom,
    crowd: [],
    fault: (at, box) => (fitsSheet(frame, at, box, locatorSheet.drawnAt) ? 0 : 1),
  });
  const here = labels.map(({ lines, kind, at, side, dx, dy, from }): PlacedLabel => ({
    lines,
    kind,
    at,
    side,
    dx,
    dy,
    from,
  }));
  return drawLabels(frame, here, [locatorSheet.drawnAt]).slice(0, mostNames);
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
    labels: nameIt(ground, towns, places),
  };
}
