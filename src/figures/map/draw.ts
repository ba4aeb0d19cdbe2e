import { geoPath } from 'd3-geo';
import type { GeoContext } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { Frame } from './frame.ts';
import { areaOf, thin } from './thin.ts';
import type { Point } from './thin.ts';
import { windForD3 } from './wind.ts';

/** How much of a shape is drawn. */
export interface Detail {
  /** How far a line may move, in pixels. */
  tolerance: number;
  /** Rings under this many square pixels are left out. */
  smallest: number;
}

interface Stroke {
  points: Point[];
  closed: boolean;
}

/** Takes what D3 draws and keeps it as points, since D3 itself neither thins lines nor writes short paths. */
class Pen implements GeoContext {
  readonly strokes: Stroke[] = [];

  moveTo(x: number, y: number): void {
    this.strokes.push({ points: [[x, y]], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.strokes.at(-1)?.points.push([x, y]);
  }

  closePath(): void {
    const stroke = this.strokes.at(-1);
    if (stroke) stroke.closed = true;
  }

  beginPath(): void {
    this.strokes.length = 0;
  }

  /** D3 draws points with it. None is drawn here. */
  arc(): void {
    this.strokes.length = 0;
  }
}

function thinRing(points: readonly Point[], tolerance: number): Point[] {
  const half = Math.floor(points.length / 2);
  const start = points[0];
  if (start === undefined) return [];
  const there = thin(points.slice(0, half + 1), tolerance);
  const back = thin([...points.slice(half), start], tolerance);
  return [...there, ...back.slice(1, -1)];
}

function writeStroke({ points, closed }: Stroke): string {
  const units = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [[startX, startY] = [0, 0]] = units;
  let [atX, atY] = [startX, startY];
  const steps: string[] = [];
  for (const [x, y] of units) {
    const [dx, dy] = [x - atX, y - atY];
    if (dx === 0 && dy === 0) continue;
    steps.push(`${dx} ${dy}`);
    [atX, atY] = [x, y];
  }
  if (steps.length === 0) return '';
  return `M${startX} ${startY}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

/**
 * Draws a shape on a sheet as the `d` of an SVG path, in whole pixels, cut off at the sheet's edge.
 *
 * @param frame the sheet
 * @param geometry lines or areas in longitude and latitude
 * @param detail how much of it is drawn
 * @returns an empty text where nothing of it is to be seen
 */
export function drawOnSheet(frame: Frame, geometry: Geometry, detail: Detail): string {
  const pen = new Pen();
  geoPath(frame.projection, pen)(windForD3(geometry));
  return pen.strokes
    .map(({ points, closed }) => ({
      closed,
      points: closed ? thinRing(points, detail.tolerance) : thin(points, detail.tolerance),
    }))
    .filter(({ points, closed }) => !closed || areaOf(points) >= detail.smallest)
    .map(writeStroke)
    .join('');
}
