import type { Circle } from '../../schemas/circle.ts';

/** A decision as the influence map needs it. */
export interface Dot {
  id: string;
  /** The theme's place on the wheel, from 0. */
  sector: number;
  reach: Circle;
  /** The room it needs about its middle at full size, in pixels: its mark with any halo. */
  radius: number;
  /** Its place among the dots of its cell, smaller first. */
  rank: number;
}

/** A dot in its place. Pixels from the middle of the wheel: x to the right, y down. */
export interface PlacedDot {
  id: string;
  x: number;
  y: number;
}

/** A ring of the wheel, from its inner to its outer edge, in pixels from the middle. */
export interface Ring {
  reach: Circle;
  inner: number;
  outer: number;
}

/** A sector of the wheel. Angles in radians, clockwise from twelve o'clock. */
export interface Sector {
  from: number;
  to: number;
}

/** Half the width of the straight slot at twelve o'clock that holds the ring names, in pixels. */
export const slotHalf = 86;

/** Where the first ring begins, in pixels from the middle: "You" stand inside. */
export const firstRing = 84;

/** The radius the whole wheel may have, in pixels. */
export const rim = 470;

/** The least room between two dots, in pixels. */
export const gap = 2.5;

/**
 * The part of a sector that is free at a distance from the middle: the slot at twelve o'clock takes its share.
 *
 * @param sector the sector
 * @param radius the distance from the middle, in pixels
 * @returns the free angles, or `null` where the slot takes all
 */
export function freeAt(sector: Sector, radius: number): Sector | null {
  const slot = Math.asin(Math.min(1, slotHalf / radius));
  const from = Math.max(sector.from, slot);
  const to = Math.min(sector.to, 2 * Math.PI - slot);
  return from < to ? { from, to } : null;
}
