import type { Geometry, MultiPolygon } from 'geojson';
import type { BaseMap, LandKind, LineClass } from '../../schemas/base-map.ts';
import { isInside } from '../../where/shape.ts';
import type { Shape } from '../../where/shape.ts';
import { baseShapes } from './base-shapes.ts';
import { drawOnSheet } from './draw.ts';
import type { Detail } from './draw.ts';
import type { Frame } from './frame.ts';

/** The land and lines of a sheet as paths, in the order in which they are painted. */
export interface DrawnBase {
  land: { kind: LandKind; d: string }[];
  lines: { class: LineClass; d: string }[];
  /** The sheet without the borough: a veil over what lies outside, and the borough's edge. */
  outside: string;
}

/** What is enough for the map of places. */
export const fine: Detail = { tolerance: 1, smallest: 24 };
/** Land is painted, not traced: its edges may be coarser. */
const coarserLand = 1.7;

function drawAll(frame: Frame, shapes: readonly Geometry[], detail: Detail): string {
  return shapes.map((shape) => drawOnSheet(frame, shape, detail)).join('');
}

/** Lines outside the borough lie under a veil. */
const coarserOutside = 3;

function coarser({ tolerance, smallest }: Detail, times: number): Detail {
  return { tolerance: tolerance * times, smallest: smallest * times };
}

/** The lines of a class, those outside the borough coarser than those in it. */
function drawLines(
  frame: Frame,
  shapes: readonly Geometry[],
  borough: MultiPolygon,
  detail: Detail,
): string {
  const isIn = ([lng = 0, lat = 0]: readonly number[]): boolean =>
    isInside([lng, lat], borough.coordinates as unknown as Shape);
  return shapes
    .flatMap((shape): Geometry[] =>
      shape.type === 'MultiLineString'
        ? shape.coordinates.map((coordinates) => ({ type: 'LineString' as const, coordinates }))
        : [shape],
    )
    .map((line) => {
      const isSeen = line.type !== 'LineString' || line.coordinates.some(isIn);
      return drawOnSheet(frame, line, isSeen ? detail : coarser(detail, coarserOutside));
    })
    .join('');
}

/**
 * Draws the base map on a sheet.
 *
 * @param frame the sheet
 * @param base the base map
 * @param borough the borough's shape
 * @param detail how much is drawn
 */
export function drawBase(
  frame: Frame,
  base: BaseMap,
  borough: MultiPolygon,
  detail: Detail = fine,
): DrawnBase {
  const { land, lines } = baseShapes(base);
  const edge = drawOnSheet(frame, borough, { ...detail, smallest: 0 });
  return {
    land: land.map(({ kind, shapes }) => ({
      kind,
      d: drawAll(frame, shapes, coarser(detail, coarserLand)),
    })),
    lines: lines.map(({ class: of, shapes }) => ({
      class: of,
      d: drawLines(frame, shapes, borough, detail),
    })),
    outside: `M0 0h${frame.width}v${frame.height}h${-frame.width}z${edge}`,
  };
}
