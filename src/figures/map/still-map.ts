import type { BaseMap } from '../../schemas/base-map.ts';
import { baseShapes, geometryOf } from './base-shapes.ts';
import { drawOnSheet } from './draw.ts';
import { drawBase, fine } from './draw-base.ts';
import type { DrawnBase } from './draw-base.ts';
import { onSheet, pixelsPerMetre } from './frame.ts';
import type { Frame } from './frame.ts';
import { labelSize, labelSizes } from './labels.ts';
import type { LabelKind, PlacedLabel } from './labels.ts';
import type { LaidOut, MapPlace } from './place-map.ts';
import { placeMarks } from './place-marks.ts';
import type { PlaceMark } from './place-marks.ts';
import { scaleBar } from './scale-bar.ts';
import type { ScaleBar } from './scale-bar.ts';
import { fitsSheet, steps, zoomAt } from './sheet.ts';

/** A name on a sheet. The text is centred, `dx` and `dy` of it away from the point. */
export interface DrawnLabel {
  lines: readonly string[];
  kind: LabelKind;
  x: number;
  y: number;
  /** In parts of the size of the type. */
  dx: number;
  dy: number;
  /** The first of the widths at which it has room, counted from 1; 0 for the smallest screens alone. */
  step: number;
}

/** A place on a sheet. `radius` is how far off it may be, in pixels; 0 where the mark says enough. */
export interface DrawnPlace {
  id: string;
  mark: PlaceMark;
  forum: boolean;
  x: number;
  y: number;
  radius: number;
}

/** The still map as plain geometry. Pixels from the top left. */
export interface StillMap {
  width: number;
  height: number;
  base: DrawnBase;
  wards: string;
  areas: { coordinated: string; managed: string; unplaced: string };
  stations: { x: number; y: number }[];
  places: DrawnPlace[];
  labels: DrawnLabel[];
  scale: ScaleBar;
}

/** From this many metres on, a place is drawn with a circle as large as the doubt. */
export const circleFrom = 75;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Puts names on a sheet, each at the first of the still map's widths where it has room.
 *
 * @param frame the sheet
 * @param labels the names with the zoom from which on they are shown
 * @param widths the widths at which the sheet is drawn, the smallest first
 */
export function drawLabels(
  frame: Frame,
  labels: readonly PlacedLabel[],
  widths: readonly number[],
): DrawnLabel[] {
  return labels.flatMap(({ lines, kind, at, dx, dy, from, to }): DrawnLabel[] => {
    const box = { dx, dy, ...labelSize(lines, kind) };
    const found = widths.findIndex(
      (width) => from <= zoomAt(frame, width) && fitsSheet(frame, at, box, width),
    );
    if (to === undefined && found === -1) return [];
    const step = to === undefined ? found + 1 : 0;
    const [x, y] = onSheet(frame, at);
    const size = labelSizes[kind];
    const inType = (pixels: number): number => Math.round((pixels / size) * 100) / 100;
    return [
      { lines, kind, step, x: Math.round(x), y: Math.round(y), dx: inType(dx), dy: inType(dy) },
    ];
  });
}

/**
 * Puts places on a sheet, the most important last, so that they lie on top.
 *
 * @param frame the sheet
 * @param places the places
 */
export function drawPlaces(frame: Frame, places: readonly MapPlace[]): DrawnPlace[] {
  const order = (mark: PlaceMark): number => placeMarks.indexOf(mark);
  return places
    .toSorted((a, b) => order(b.mark) - order(a.mark))
    .map(({ id, mark, forum, at, within }) => {
      const [x, y] = onSheet(frame, at);
      const radius = within >= circleFrom ? tenth(within * pixelsPerMetre(frame, at[1])) : 0;
      return { id, mark, forum, x: tenth(x), y: tenth(y), radius };
    });
}

/**
 * Draws the still map: what a reader sees with no script, in print, and until the map that moves has loaded.
 *
 * @param laid the map, laid out
 * @param base the base map
 * @param places the places with a pin
 */
export function drawStillMap(
  { frame, borough, wards, areas, labels }: LaidOut,
  base: BaseMap,
  places: readonly MapPlace[],
): StillMap {
  const line = (topology: object, shape: object): string =>
    drawOnSheet(frame, geometryOf(topology, shape), fine);
  const [, middle = 0] = frame.projection.invert?.([frame.width / 2, frame.height / 2]) ?? [];
  return {
    width: frame.width,
    height: frame.height,
    base: drawBase(frame, base, borough),
    wards: line(wards, wards.objects.edges),
    areas: {
      coordinated: line(areas, areas.objects.coordinated),
      managed: line(areas, areas.objects.managed),
      unplaced: line(areas, areas.objects.unplaced),
    },
    stations: baseShapes(base).stations.map(({ at }) => {
      const [x, y] = onSheet(frame, at);
      return { x: Math.round(x), y: Math.round(y) };
    }),
    places: drawPlaces(frame, places),
    labels: drawLabels(frame, labels, steps),
    scale: scaleBar(frame, middle),
  };
}
