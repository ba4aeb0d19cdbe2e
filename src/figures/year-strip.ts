import type { Occurrence } from '../when/occurrences.ts';
import { round, stretchOf } from './year-angle.ts';

/** The size of a strip in pixels: twelve months of 20 px from left to right. */
export const strip = { width: 240, height: 12 } as const;

const middle = strip.height / 2;
const half = 4.25;
const shortest = 3;

function bar(from: number, to: number): string {
  const left = round(Math.min(from, strip.width - shortest));
  const right = round(Math.max(to, left + shortest));
  return `M${left} ${middle - half}H${right}V${middle + half}H${left}Z`;
}

/**
 * A window on a strip of the year, for screens that are too narrow for the wheel: a bar, two where it runs across the
 * new year, or a round mark for a single day.
 *
 * @param occurrence the days it is open
 * @returns a path, in pixels from the top left of the strip
 */
export function drawStrip(occurrence: Occurrence): string {
  const { from, length } = stretchOf(occurrence);
  const start = from * strip.width;
  const end = start + length * strip.width;
  if (occurrence.opens === occurrence.closes) {
    const x = round(Math.min(strip.width - half, Math.max(half, (start + end) / 2)) - half);
    return `M${x} ${middle}a${half} ${half} 0 1 0 ${2 * half} 0a${half} ${half} 0 1 0 ${-2 * half} 0`;
  }
  return end > strip.width ? bar(start, strip.width) + bar(0, end - strip.width) : bar(start, end);
}
