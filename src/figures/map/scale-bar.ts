import { pixelsPerMetre } from './frame.ts';
import type { Frame } from './frame.ts';

const metresPerMile = 1609.344;
const lengths = [10, 5, 2, 1, 0.5];

/** A bar that shows how long a distance is on a sheet. */
export interface ScaleBar {
  /** Pixels. */
  width: number;
  miles: number;
}

/**
 * The longest round number of miles that takes at most a third of a sheet.
 *
 * @param frame the sheet
 * @param latitude where the scale holds, in degrees
 */
export function scaleBar(frame: Frame, latitude: number): ScaleBar {
  const perMile = metresPerMile * pixelsPerMetre(frame, latitude);
  const miles = lengths.find((length) => length * perMile <= frame.width / 4) ?? 0.25;
  return { width: Math.round(miles * perMile), miles };
}
