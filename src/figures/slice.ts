import { circles } from '../schemas/circle.ts';
import type { Circle } from '../schemas/circle.ts';

/** One band of a slice: a piece of the wheel with one of its five rings. */
export interface Band {
  circle: Circle;
  here: boolean;
  d: string;
}

const start = 26;
const depth = 24;
const spread = 0.18;

function point(radius: number, angle: number): string {
  return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
}

/**
 * A slice of the influence map with one ring filled: how near to home something is. "You" stand at 0, 0; the slice
 * opens to the right. Lengths in pixels.
 *
 * @param here the ring to fill
 */
export function drawSlice(here: Circle): Band[] {
  return circles.map((circle, index) => {
    const inner = start + index * depth;
    const outer = inner + depth - 2;
    return {
      circle,
      here: circle === here,
      d: `M${point(inner, -spread)}L${point(outer, -spread)}A${outer} ${outer} 0 0 1 ${point(outer, spread)}L${point(inner, spread)}A${inner} ${inner} 0 0 0 ${point(inner, -spread)}Z`,
    };
  });
}
