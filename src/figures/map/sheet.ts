import type { Position } from '../../schemas/point.ts';
import { onSheet } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Hanging } from './room.ts';

/** The size of the still map of places, in pixels, and how far the borough stays from its edge. */
export const sheet = { width: 840, height: 690, margin: 24 } as const;

/** The widths in pixels at which a still map is drawn: the more room, the more names. The style sheet knows them too. */
export const steps = [440, 620, 800] as const;

/** A small screen: the width its names are placed for, the width below which they are drawn, and its marks, in pixels. */
export const small = { drawnAt: 288, below: 440, mark: 14, away: 13 } as const;

/** A small map on a page: its size, the smallest width it is drawn at, and how far names stay from their points, in pixels. A town often has a hub in its middle. */
export const locatorSheet = {
  width: 400,
  height: 330,
  margin: 14,
  drawnAt: 280,
  away: { town: 16, village: 11 },
} as const;

/** How far out and in the map goes. Beyond 15 the base map has nothing more to show. */
export const zooms = { lowest: 8, highest: 15 } as const;

/**
 * The zoom at which a web map would show what a sheet shows, when it is drawn at some width.
 *
 * @param frame the sheet
 * @param width the width it is drawn at, in pixels
 */
export function zoomAt(frame: Frame, width: number): number {
  return frame.zoom + Math.log2(width / frame.width);
}

/**
 * Whether a label keeps within a sheet that is drawn at some width. Words keep their size, so they take more of a small
 * drawing than of a large one.
 *
 * @param frame the sheet
 * @param at where the label hangs
 * @param box the room it takes
 * @param width the width the sheet is drawn at, in pixels
 */
export function fitsSheet(
  frame: Frame,
  at: Position,
  { dx, dy, width: across, height: down }: Pick<Hanging, 'dx' | 'dy' | 'width' | 'height'>,
  width: number,
): boolean {
  const larger = frame.width / width;
  const [x, y] = onSheet(frame, at);
  const [left, right] = [x + (dx - across / 2) * larger, x + (dx + across / 2) * larger];
  const [top, bottom] = [y + (dy - down / 2) * larger, y + (dy + down / 2) * larger];
  return left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
}
