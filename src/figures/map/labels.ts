import type { Position } from '../../schemas/point.ts';
import { clashOf, firstZoom } from './room.ts';
import type { Hanging, Shown } from './room.ts';
import { textWidth } from './text-width.ts';

/** Which side of its point a label stands on, and whether it keeps clear of a mark that stands there too. */
export type Side =
  | 'middle'
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'far right'
  | 'far left'
  | 'above right'
  | 'above left'
  | 'below right'
  | 'below left';

/** What a label names, which decides how it is drawn. */
export type LabelKind = 'town' | 'small' | 'village' | 'hamlet' | 'water' | 'road' | 'area';

/** A label as it asks for room. */
export interface LabelWish {
  lines: readonly string[];
  kind: LabelKind;
  at: Position;
  /** The sides it may stand on, best first. */
  sides: readonly Side[];
  /** How far it stays from its point, in pixels. */
  away: number;
  /** The zoom before which it is not worth its room. */
  earliest?: number;
  /** The zoom at which a larger one takes its place; left out where none does. */
  to?: number;
}

/** A label with its place. */
export interface PlacedLabel {
  lines: readonly string[];
  kind: LabelKind;
  at: Position;
  side: Side;
  /** From its point to the middle of its words, in pixels. */
  dx: number;
  dy: number;
  /** The zoom from which on it is shown. */
  from: number;
  /** The zoom at which a larger one takes its place; left out where none does. */
  to?: number;
}

/** Something else that labels have to leave free, such as a marker: a square on a point, or beside it. */
export interface Obstacle {
  at: Position;
  /** Its side, in pixels. */
  size: number;
  /** From the point to its middle, in pixels. */
  dx?: number;
  dy?: number;
}

/** How much worse it is to cover something than to run over the edge at one of the widths. */
const coveredIsWorse = 3;

/** How large each kind of label is set, in pixels. */
export const labelSizes: Readonly<Record<LabelKind, number>> = {
  town: 18,
  small: 14,
  village: 14,
  hamlet: 14,
  water: 14,
  road: 14,
  area: 16,
};

/** From one line of a label to the next, as parts of its size. */
export const lineHeight = 1.15;

const gap = 3;
const roadPadding = 8;

/**
 * A position in pixels of a web map at zoom 0, where the world is 256 pixels wide (Web Mercator).
 *
 * @param at longitude and latitude
 */
export function atZoom0([lng, lat]: Position): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [256 * (lng / 360 + 0.5), 256 * y];
}

/**
 * How much room the words of a label take, in pixels.
 *
 * @param lines its lines
 * @param kind what it names
 */
export function labelSize(
  lines: readonly string[],
  kind: LabelKind,
): { width: number; height: number } {
  const size = labelSizes[kind];
  const padding = kind === 'road' ? roadPadding : 0;
  return {
    width: Math.max(...lines.map((line) => textWidth(line, size))) + padding,
    height: lines.length * size * lineHeight + padding / 2,
  };
}

/**
 * The box that a label takes on one of its sides.
 *
 * @param label its words, its kind and where it hangs
 * @param side the side of its point
 */
export function boxOf({ lines, kind, at, away }: LabelWish, side: Side): Hanging {
  const { width, height } = labelSize(lines, kind);
  const [x, y] = atZoom0(at);
  const across = away + width / 2 + (side.startsWith('far') ? away : 0);
  const down = away + height / 2;
  const beside = side.includes(' ') && !side.startsWith('far') ? width / 2 : 0;
  const dx = side.endsWith('right')
    ? beside || across
    : side.endsWith('left')
      ? -(beside || across)
      : 0;
  const dy = side.startsWith('above') ? -down : side.startsWith('below') ? down : 0;
  return { x, y, dx, dy, width, height };
}

function hang({ at, size, dx = 0, dy = 0 }: Obstacle): Hanging {
  const [x, y] = atZoom0(at);
  return { x, y, dx, dy, width: size, height: size };
}

/** How many of some boxes a box covers at a zoom. */
function covered(box: Hanging, others: readonly Hanging[], zoom: number): number {
  return others.filter((other) => {
    const clash = clashOf(box, other);
    return clash !== null && clash[0] < zoom && zoom < clash[1];
  }).length;
}

/** What a label should not do where it need not. */
export interface Manners {
  /** The zoom at which the map opens. */
  zoom: number;
  /** What a label may cover where it must: it takes the side where it covers least at that zoom. */
  crowd: readonly Obstacle[];
  /** How bad a place for a label is for other reasons, with the zoom it would appear at; 0 where it is a good one. */
  fault?: (at: Position, box: Hanging, from: number) => number;
}

/**
 * Finds room for labels, in the order of the list. A label appears at the first zoom from which on it never touches
 * what stands before it in the list, on the side that lets it appear soonest.
 *
 * @param wishes the labels, the most important first, and among them what has to stay free for those that follow
 * @param zooms the lowest and the highest zoom of the map
 * @param manners what decides between sides on which it appears as soon as the map opens
 * @returns the labels that find room, in the same order
 */
export function placeLabels(
  wishes: readonly (LabelWish | Obstacle)[],
  zooms: { lowest: number; highest: number },
  manners: Manners = { zoom: zooms.lowest, crowd: [] },
): PlacedLabel[] {
  const taken: Shown[] = [];
  const others = manners.crowd.map(hang);
  const faults = (at: Position, box: Hanging, from: number): number =>
    coveredIsWorse * covered(box, others, manners.zoom) + (manners.fault?.(at, box, from) ?? 0);
  return wishes.flatMap((wish): PlacedLabel[] => {
    if ('size' in wish) {
      taken.push({ ...hang(wish), from: zooms.lowest });
      return [];
    }
    const tries = wish.sides.map((side) => {
      const box = boxOf(wish, side);
      const from = firstZoom(box, taken, wish.earliest ?? zooms.lowest, gap, wish.to);
      return {
        side,
        box,
        from,
        rank: from <= manners.zoom ? faults(wish.at, box, from) : Infinity,
      };
    });
    const best = tries.reduce((a, b) =>
      b.rank < a.rank || (b.rank === a.rank && b.from < a.from) ? b : a,
    );
    if (best.from > zooms.highest) return [];
    taken.push({ ...best.box, from: best.from });
    const { lines, kind, at, to } = wish;
    return [
      {
        lines,
        kind,
        at,
        side: best.side,
        dx: best.box.dx,
        dy: best.box.dy,
        from: best.from,
        ...(to !== undefined && { to }),
      },
    ];
  });
}
