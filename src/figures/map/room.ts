/**
 * A box of a fixed size in pixels that hangs on a point of the land. Zooming in draws the points apart and leaves the
 * boxes as they are.
 */
export interface Hanging {
  /** The point, in pixels at zoom 0. */
  x: number;
  y: number;
  /** How far the middle of the box lies from the point, in pixels at every zoom. */
  dx: number;
  dy: number;
  width: number;
  height: number;
}

/** A box with the zoom from which on it is shown. */
export interface Shown extends Hanging {
  from: number;
}

type Span = readonly [from: number, to: number];

/** The scales above 0 at which `slope * scale + start` lies within `reach` of 0. */
function withinReach(slope: number, start: number, reach: number): Span | null {
  if (slope === 0) return Math.abs(start) < reach ? [0, Infinity] : null;
  const ends = [(-reach - start) / slope, (reach - start) / slope];
  const [from, to] = [Math.max(0, Math.min(...ends)), Math.max(...ends)];
  return from < to ? [from, to] : null;
}

/**
 * The zooms between which two boxes cover one another. There is one such span at most, since their points only ever
 * draw apart.
 *
 * @param a a box
 * @param b another
 * @param gap how far apart they have to stay, in pixels
 * @returns the zooms, from minus infinity up to infinity, or `null` where they never do
 */
export function clashOf(a: Hanging, b: Hanging, gap = 0): Span | null {
  const across = withinReach(b.x - a.x, b.dx - a.dx, (a.width + b.width) / 2 + gap);
  const down = withinReach(b.y - a.y, b.dy - a.dy, (a.height + b.height) / 2 + gap);
  if (!across || !down) return null;
  const [from, to] = [Math.max(across[0], down[0]), Math.min(across[1], down[1])];
  return from < to ? [Math.log2(from), Math.log2(to)] : null;
}

/**
 * The first zoom at which a box finds room, and from which on it does not touch a box that was placed before it.
 *
 * @param box the box
 * @param placed boxes that go before it
 * @param lowest the lowest zoom of the map
 * @param gap how far apart boxes have to stay, in pixels
 * @param until the zoom at which the box goes again
 * @returns the zoom; `Infinity` where there is never room
 */
export function firstZoom(
  box: Hanging,
  placed: readonly Shown[],
  lowest: number,
  gap: number,
  until = Infinity,
): number {
  let zoom = lowest;
  for (const other of placed) {
    const clash = clashOf(box, other, gap);
    if (clash && clash[1] > other.from && clash[0] < until) zoom = Math.max(zoom, clash[1]);
  }
  return zoom;
}
