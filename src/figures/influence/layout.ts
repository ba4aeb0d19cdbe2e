import { circles } from '../../schemas/circle.ts';
import type { Circle } from '../../schemas/circle.ts';
import { firstRing, rim, slotHalf } from './plan.ts';
import type { Dot, PlacedDot, Ring, Sector } from './plan.ts';
import { pitchOf, placeInCell, tracksFor } from './tracks.ts';

/** The wheel laid out: its sectors, its rings, and every dot in its place. */
export interface Layout {
  /** The size of the dots: 1 as on a row. */
  scale: number;
  sectors: Sector[];
  rings: Ring[];
  dots: PlacedDot[];
}

/** How many pixels of depth each ring needs at the least. */
export type Depths = Readonly<Record<Circle, number>>;

/** The dots of one sector in one ring. */
interface Cell {
  sector: number;
  reach: Circle;
  dots: Dot[];
  largest: number;
}

const narrowest = (11.5 * Math.PI) / 180;
const largestScale = 1.4;
const scaleStep = 0.02;
const rounds = 10;

/** The smallest dot that can still be seen and pointed at, in pixels across, for a mark of radius 5.5. */
const leastAcross = 8;
const smallestRadius = 5.5;

function cellsOf(dots: readonly Dot[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const dot of dots) {
    const key = `${dot.sector} ${dot.reach}`;
    const cell = cells.get(key) ?? { sector: dot.sector, reach: dot.reach, dots: [], largest: 0 };
    cell.dots.push(dot);
    cell.largest = Math.max(cell.largest, dot.radius);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

function sectorsFrom(needs: readonly number[]): Sector[] {
  const free = 2 * Math.PI - needs.length * narrowest;
  const sum = needs.reduce((total, need) => total + need, 0) || 1;
  let from = 0;
  return needs.map((need) => {
    const sector = { from, to: from + narrowest + (free * need) / sum };
    from = sector.to;
    return sector;
  });
}

function ringsFor(
  cells: readonly Cell[],
  sectors: readonly Sector[],
  scale: number,
  thinnest: Depths,
): Ring[] {
  let inner = firstRing;
  return circles.map((reach) => {
    const depths = cells
      .filter((cell) => cell.reach === reach)
      .map(({ dots, sector, largest }) => {
        const pitch = pitchOf(largest, scale);
        const span = sectors[sector] ?? { from: 0, to: 0 };
        return pitch * tracksFor(dots.length, span, inner, pitch, dots.length + 12);
      });
    const ring = { reach, inner, outer: inner + Math.max(thinnest[reach], ...depths) };
    inner = ring.outer;
    return ring;
  });
}

/** How wide each sector should be: as wide as its most crowded cell asks for in the depth its ring has. */
function needsOf(
  cells: readonly Cell[],
  rings: readonly Ring[],
  count: number,
  scale: number,
): number[] {
  const needs = Array.from({ length: count }, () => 0);
  for (const { sector, reach, dots, largest } of cells) {
    const ring = rings.find((one) => one.reach === reach);
    if (!ring) continue;
    const pitch = pitchOf(largest, scale);
    const tracks = Math.max(1, Math.floor((ring.outer - ring.inner) / pitch));
    const middle = (ring.inner + ring.outer) / 2;
    const besideSlot = sector === 0 || sector === count - 1;
    const slot = besideSlot ? Math.asin(Math.min(1, slotHalf / middle)) : 0;
    const need = slot + (Math.ceil(dots.length / tracks) * pitch) / middle;
    needs[sector] = Math.max(needs[sector] ?? 0, need);
  }
  return needs;
}

function tryScale(
  cells: readonly Cell[],
  count: number,
  scale: number,
  thinnest: Depths,
): { sectors: Sector[]; rings: Ring[] } | null {
  let sectors = sectorsFrom(Array.from({ length: count }, () => 1));
  let best: { sectors: Sector[]; rings: Ring[] } | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const rings = ringsFor(cells, sectors, scale, thinnest);
    const outer = rings.at(-1)?.outer ?? 0;
    if (outer <= rim && outer < (best?.rings.at(-1)?.outer ?? Number.POSITIVE_INFINITY))
      best = { sectors, rings };
    const before = sectors;
    const wanted = sectorsFrom(needsOf(cells, rings, count, scale));
    sectors = wanted.map(({ to }, index) => {
      const from =
        index === 0 ? 0 : ((before[index - 1]?.to ?? 0) + (wanted[index - 1]?.to ?? 0)) / 2;
      return { from, to: ((before[index]?.to ?? 0) + to) / 2 };
    });
  }
  return best;
}

function stretch(rings: readonly Ring[]): Ring[] {
  const spare = (rim - (rings.at(-1)?.outer ?? rim)) / rings.length;
  return rings.map(({ reach, inner, outer }, index) => ({
    reach,
    inner: inner + index * spare,
    outer: outer + (index + 1) * spare,
  }));
}

/**
 * Lays out the influence map: sector angles and ring widths follow how many dots they hold, and the size of the dots
 * follows from the fullest cell. The same dots always give the same layout.
 *
 * @param dots the decisions
 * @param sectorNames the themes in their order round the wheel, for the error
 * @param thinnest the depth that the name of each ring takes
 * @throws {Error} naming the fullest cell, when the smallest dots would be under 8 pixels across
 */
export function layOut(
  dots: readonly Dot[],
  sectorNames: readonly string[],
  thinnest: Depths,
): Layout {
  const cells = cellsOf(dots);
  for (let scale = largestScale; scale * 2 * smallestRadius >= leastAcross; scale -= scaleStep) {
    const tried = tryScale(cells, sectorNames.length, scale, thinnest);
    if (!tried) continue;
    const rings = stretch(tried.rings);
    const placed = cells.flatMap(({ dots: inCell, sector, reach }) => {
      const ring = rings.find((one) => one.reach === reach);
      const span = tried.sectors[sector];
      return ring && span ? placeInCell(inCell, span, ring, scale) : [];
    });
    if (placed.length === dots.length)
      return { scale, sectors: tried.sectors, rings, dots: placed };
  }
  const fullest = cells.reduce((most, cell) => (cell.dots.length > most.dots.length ? cell : most));
  throw new Error(
    `The influence map has no room for its dots: ${sectorNames[fullest.sector] ?? 'a theme'}, ${fullest.reach}, ` +
      `holds ${fullest.dots.length}. Give the picture more room, or split the theme.`,
  );
}
