/** A place in a picture, in pixels from its top left. */
export type Point = [x: number, y: number];

/** A box as a line sees it. Pixels. */
export interface LineBox {
  id: string;
  /** The number of its column, 0 for the nearest to home. */
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part and the whole it belongs to. */
export interface Pair {
  child: LineBox;
  parent: LineBox;
}

/** A line from a part to its whole, by its corners. */
export interface DrawnLine {
  child: string;
  parent: string;
  points: Point[];
}

/** The room that lines have. */
export interface Room {
  /** The left edge of every column and the right edge of the last, in pixels. */
  edges: readonly number[];
  /** How far boxes stay from the edges of their column, in pixels. */
  padding: number;
  /** How far a part stands to the right of its whole when both are in one column, in pixels. */
  indent: number;
  /** The height of the first lane, which runs above all boxes, in pixels. */
  firstLane: number;
}

/** How far two lanes are apart, in pixels. */
export const laneStep = 7;

/** The gaps between columns that a line runs in: beside its part, and beside its whole. */
function gapsOf({ child, parent }: Pair): [beside: number, whole: number] {
  return child.column < parent.column
    ? [child.column + 1, parent.column]
    : [child.column, parent.column + 1];
}

function isLong(pair: Pair): boolean {
  const [beside, whole] = gapsOf(pair);
  return pair.child.column !== pair.parent.column && beside !== whole;
}

/**
 * The wholes that need a lane above the boxes, since a part of theirs is more than one column away.
 *
 * @param pairs every part with its whole
 * @returns ids, in the order of the lanes
 */
export function lanesOf(pairs: readonly Pair[]): string[] {
  return [...new Set(pairs.filter(isLong).map(({ parent }) => parent.id))];
}

function middleOf({ y, height }: LineBox): number {
  return y + height / 2;
}

/** Down the left of the column from under the whole, then to the part. */
function withinColumn({ child, parent }: Pair, indent: number): Point[] {
  const x = parent.x + indent / 2;
  return [
    [x, parent.y + parent.height],
    [x, middleOf(child)],
    [child.x, middleOf(child)],
  ];
}

/**
 * Draws a line from each part to its whole. A line runs between the columns, each whole on a track of its own, or
 * inside a column to the left of the parts; never over a box. One that skips a column goes round by a lane on top.
 *
 * @param pairs every part with its whole
 * @param room where the columns, gaps and lanes are
 */
export function drawLines(pairs: readonly Pair[], room: Room): DrawnLine[] {
  const lanes = lanesOf(pairs);
  const inGap = new Map<number, string[]>();
  for (const pair of pairs) {
    if (pair.child.column === pair.parent.column) continue;
    for (const gap of gapsOf(pair))
      inGap.set(gap, [...new Set([...(inGap.get(gap) ?? []), pair.parent.id])]);
  }
  const trackIn = (gap: number, whole: string): number => {
    const tracks = inGap.get(gap) ?? [];
    const share = (tracks.indexOf(whole) + 1) / (tracks.length + 1);
    return Math.round(((room.edges[gap] ?? 0) + room.padding * (2 * share - 1)) * 10) / 10;
  };
  const betweenColumns = (pair: Pair): Point[] => {
    const { child, parent } = pair;
    const [beside, whole] = gapsOf(pair).map((gap) => trackIn(gap, parent.id)) as [number, number];
    const isOutward = child.column < parent.column;
    const lane = room.firstLane + lanes.indexOf(parent.id) * laneStep;
    const detour: Point[] = [
      [beside, lane],
      [whole, lane],
    ];
    return [
      [isOutward ? child.x + child.width : child.x, middleOf(child)],
      [beside, middleOf(child)],
      ...(isLong(pair) ? detour : []),
      [whole, middleOf(parent)],
      [isOutward ? parent.x : parent.x + parent.width, middleOf(parent)],
    ];
  };
  return pairs.map((pair) => ({
    child: pair.child.id,
    parent: pair.parent.id,
    points:
      pair.child.column === pair.parent.column
        ? withinColumn(pair, room.indent)
        : betweenColumns(pair),
  }));
}
