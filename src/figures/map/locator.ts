import type { MultiPolygon } from 'geojson';
import type { BaseMap } from '../../schemas/base-map.ts';
import { geometryOf } from './base-shapes.ts';
import { drawOnSheet } from './draw.ts';
import type { Detail } from './draw.ts';
import { frameOver } from './frame.ts';
import type { Frame } from './frame.ts';
import { placeLabels } from './labels.ts';
import type { LabelWish, Obstacle } from './labels.ts';
import { fitsSheet, locatorSheet, zoomAt, zooms } from './sheet.ts';
import { drawBase } from './draw-base.ts';
import type { DrawnBase } from './draw-base.ts';
import { drawLabels, drawPlaces } from './still-map.ts';
import type { DrawnLabel, DrawnPlace } from './still-map.ts';
import type { LaidOut, MapPlace } from './place-map.ts';
import { sizeOf } from './place-marks.ts';
import { townWishes } from './wishes.ts';
import type { MapTown } from './wishes.ts';
import { windForD3 } from './wind.ts';

/** What all small maps of one stretch of land have in common. Pixels from the top left. */
export interface Ground {
  frame: Frame;
  base: DrawnBase;
  wards: string;
  /** The edge of the area it is of; empty where it is of the whole borough. */
  area: string;
}

/** A small still map as plain geometry. Pixels from the top left. */
export interface Locator extends Ground {
  /** The edge of a ward; empty where none is wanted. */
  ward: string;
  places: DrawnPlace[];
  labels: DrawnLabel[];
}

const coarse: Detail = { tolerance: 1, smallest: 24 };
const shownLines = new Set(['river', 'rail', 'a-road', 'motorway']);
const mostNames = 12;

function areaShape({ areas }: LaidOut, id: string): MultiPolygon | null {
  const shape = areas.objects.areas.geometries.find(
    ({ properties }) => (properties as { id?: string } | undefined)?.id === id,
  );
  return shape ? (geometryOf(areas, shape) as MultiPolygon) : null;
}

function drawWard(frame: Frame, { wards }: LaidOut, id: string): string {
  const shape = wards.objects.wards.geometries.find(
    ({ properties }) => (properties as { id?: string } | undefined)?.id === id,
  );
  return shape ? drawOnSheet(frame, geometryOf(wards, shape), { ...coarse, smallest: 0 }) : '';
}

/** Towns, and on the map of an area its villages too, as far as there is room on a small screen. */
function nameIt(
  frame: Frame,
  towns: readonly MapTown[],
  places: readonly MapPlace[],
  isArea: boolean,
): DrawnLabel[] {
  const { first, then } = townWishes(towns.filter(({ rank }) => rank <= (isArea ? 2 : 1)));
  const wishes = [...first, ...then].map(({ lines, at, kind }): LabelWish => ({
    lines,
    at,
    sides: ['middle', 'above', 'below', 'right', 'left', 'far right', 'far left'],
    kind: kind === 'town' ? 'small' : kind,
    away: locatorSheet.away,
  }));
  const marks: Obstacle[] = places.map(({ at, mark }) => ({ at, size: sizeOf(mark) }));
  const zoom = zoomAt(frame, locatorSheet.drawnAt);
  const labels = placeLabels([...marks, ...wishes], zooms, {
    zoom,
    crowd: [],
    fault: (at, box) => (fitsSheet(frame, at, box, locatorSheet.drawnAt) ? 0 : 1),
  });
  return drawLabels(frame, labels, [locatorSheet.drawnAt]).slice(0, mostNames);
}

/**
 * Draws the ground of small still maps: of the whole borough, or of one area close up.
 *
 * @param laid the map, laid out
 * @param base the base map
 * @param area the id of the area; left out for the whole borough
 */
export function drawGround(laid: LaidOut, base: BaseMap, area?: string): Ground {
  const shape = area === undefined ? null : areaShape(laid, area);
  const { width, height, margin } = locatorSheet;
  const frame = frameOver(windForD3(shape ?? laid.borough), width, height, margin);
  const drawn = drawBase(frame, base, laid.borough, coarse);
  const edges = geometryOf(laid.wards, laid.wards.objects.edges);
  return {
    frame,
    base: { ...drawn, lines: drawn.lines.filter((line) => shownLines.has(line.class)) },
    wards: drawOnSheet(frame, edges, coarse),
    area: shape ? drawOnSheet(frame, shape, { ...coarse, smallest: 0 }) : '',
  };
}

/**
 * Draws a small still map on its ground.
 *
 * @param laid the map, laid out
 * @param ground the ground
 * @param towns the towns and villages
 * @param places the places to mark
 * @param ward the id of the ward to draw an edge round, if any
 */
export function drawLocator(
  laid: LaidOut,
  ground: Ground,
  towns: readonly MapTown[],
  places: readonly MapPlace[],
  ward?: string,
): Locator {
  const { frame, area } = ground;
  return {
    ...ground,
    ward: ward === undefined ? '' : drawWard(frame, laid, ward),
    places: drawPlaces(frame, places),
    labels: nameIt(frame, towns, places, area !== ''),
  };
}
