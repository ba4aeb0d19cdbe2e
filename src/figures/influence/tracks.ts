import { freeAt, gap } from './plan.ts';
import type { Dot, PlacedDot, Ring, Sector } from './plan.ts';

/** How far apart the middles of two dots of one size stand, in pixels. */
export function pitchOf(radius: number, scale: number): number {
  return 2 * radius * scale + gap;
}

/**
 * How many dots of one size a track holds: an arc about the middle of the wheel within one sector.
 *
 * @param sector the sector
 * @param radius the track's distance from the middle, in pixels
 * @param pitch how far apart the dots stand, in pixels
 */
export function capacityOf(sector: Sector, radius: number, pitch: number): number {
  const free = freeAt(sector, radius);
  if (!free || radius < pitch) return 0;
  // The chord between two neighbours, not the arc, keeps them apart; half a pitch stays free at either edge.
  const step = 2 * Math.asin(pitch / (2 * radius));
  const edge = Math.asin(pitch / 2 / radius);
  const room = free.to - free.from - 2 * edge;
  return room < 0 ? 0 : Math.floor(room / step + 1e-9) + 1;
}

/**
 * How many tracks a cell needs for a number of dots of one size.
 *
 * @param count the dots
 * @param sector the cell's sector
 * @param inner where its ring begins, in pixels from the middle
 * @param pitch how far apart the dots stand, in pixels
 * @param most where to give up
 * @returns the number of tracks, or `most + 1` when that many do not do
 */
export function tracksFor(
  count: number,
  sector: Sector,
  inner: number,
  pitch: number,
  most: number,
): number {
  let held = 0;
  for (let track = 0; track <= most; track += 1) {
    if (held >= count) return track;
    held += capacityOf(sector, inner + (track + 0.5) * pitch, pitch);
  }
  return most + 1;
}

/**
 * Puts the dots of a cell on concentric tracks, evenly spaced, in order of rank from the inside out.
 *
 * @param dots the dots of one cell
 * @param sector the cell's sector
 * @param ring the cell's ring
 * @param scale the size of the dots, 1 for full size
 */
export function placeInCell(
  dots: readonly Dot[],
  sector: Sector,
  ring: Ring,
  scale: number,
): PlacedDot[] {
  const pitch = pitchOf(Math.max(...dots.map(({ radius }) => radius)), scale);
  const needed = tracksFor(dots.length, sector, ring.inner, pitch, dots.length);
  const room = Math.floor((ring.outer - ring.inner) / pitch);
  const tracks = Math.max(needed, Math.min(room, needed));
  const spare = Math.max(0, ring.outer - ring.inner - tracks * pitch) / tracks;
  const ordered = [...dots].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const placed: PlacedDot[] = [];
  for (let track = 0; placed.length < ordered.length && track < tracks; track += 1) {
    const radius = ring.inner + (track + 0.5) * (pitch + spare);
    const free = freeAt(sector, radius);
    const here = ordered.slice(placed.length, placed.length + capacityOf(sector, radius, pitch));
    if (!free) continue;
    const edge = Math.asin(pitch / 2 / radius);
    const least = 2 * Math.asin(pitch / (2 * radius));
    const room = free.to - free.from - 2 * edge;
    const step = here.length > 1 ? Math.min(room / (here.length - 1), least * 2) : 0;
    const start = (free.from + free.to) / 2 - (step * (here.length - 1)) / 2;
    for (const [index, { id }] of here.entries()) {
      const angle = start + index * step;
      placed.push({ id, x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });
    }
  }
  return placed;
}
