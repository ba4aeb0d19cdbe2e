import { geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../schemas/point.ts';
import { boxOnSheet } from './frame.ts';
import type { Frame } from './frame.ts';
import { windForD3 } from './wind.ts';

/** A box on the sheet, in pixels: its middle and its size. */
export interface SheetBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

const step = 8;
/** What a corner inside the shape is worth, against pixels of room and against a thing covered. */
const worth = { corner: 100, room: 60, covered: 120 };

/** How far two boxes are apart, in pixels; 0 where they touch. */
function between(a: SheetBox, b: SheetBox): number {
  return Math.hypot(
    Math.max(0, Math.abs(a.x - b.x) - (a.width + b.width) / 2),
    Math.max(0, Math.abs(a.y - b.y) - (a.height + b.height) / 2),
  );
}

function cornersOf({ x, y, width, height }: SheetBox): [number, number][] {
  return [-1, 1].flatMap((across) =>
    [-1, 1].map((down): [number, number] => [x + (across * width) / 2, y + (down * height) / 2]),
  );
}

/**
 * The spot inside a shape where a label stands farthest from what must stay free, and covers as little as can be of the
 * rest. Its corners stay inside the shape where that can be.
 *
 * @param frame the sheet
 * @param shape the shape, in longitude and latitude
 * @param size the label's size, in pixels
 * @param free what must stay free
 * @param spare what it may cover where it must
 * @returns longitude and latitude; `null` where there is no such spot
 */
export function quietSpot(
  frame: Frame,
  shape: Polygon | MultiPolygon,
  size: { width: number; height: number },
  free: readonly SheetBox[],
  spare: readonly SheetBox[],
): Position | null {
  const wound = windForD3(shape);
  const [left, top, right, bottom] = boxOnSheet(frame, wound);
  const isInside = (point: [number, number]): boolean => {
    const at = frame.projection.invert?.(point);
    return at ? geoContains(wound, at) : false;
  };
  let best: { x: number; y: number; score: number } | null = null;
  for (let x = left + step / 2; x < right; x += step) {
    for (let y = top + step / 2; y < bottom; y += step) {
      const box = { x, y, ...size };
      const room = Math.min(worth.room, ...free.map((other) => between(box, other)));
      if (room < 4 || !isInside([x, y])) continue;
      const corners = cornersOf(box).filter(isInside).length;
      const hit = spare.filter((other) => between(box, other) === 0).length;
      const score = corners * worth.corner + room - hit * worth.covered;
      if (!best || score > best.score) best = { x, y, score };
    }
  }
  return best ? (frame.projection.invert?.([best.x, best.y]) ?? null) : null;
}
