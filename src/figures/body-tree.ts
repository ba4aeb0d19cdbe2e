import type { Circle } from '../schemas/circle.ts';
import { edgesOf } from './body-tree/edges.ts';
import { columnsOf } from './body-tree/forest.ts';
import type { Row, TreeBody } from './body-tree/forest.ts';
import { drawLines, laneStep, lanesOf } from './body-tree/lines.ts';
import type { DrawnLine, LineBox, Pair } from './body-tree/lines.ts';
import { wrap } from './body-tree/text.ts';

/** The size of the type in the picture, in pixels. */
export const textSize = 14;

/** The height of a line of text, in pixels. */
export const lineHeight = 17;

/** How far text stays from the sides of its box, and from its top and foot, in pixels. */
export const inset = { side: 7, top: 6 };

/** A body as a box with its title. Pixels from the top left of the picture. */
export interface DrawnBody extends LineBox {
  /** Its title, broken into lines that fit the box. */
  lines: string[];
  /** Whether other bodies are part of it. */
  isWhole: boolean;
}

/** A column of the picture. Pixels from its left. */
export interface DrawnColumn {
  level: Circle;
  x: number;
  width: number;
  /** Its name, broken into lines. */
  lines: string[];
}

/** The tree of bodies as plain geometry. Pixels from the top left. */
export interface DrawnBodyTree {
  width: number;
  height: number;
  /** The middle of the round mark where "You" stand. */
  you: { x: number; y: number; radius: number };
  columns: DrawnColumn[];
  bodies: DrawnBody[];
  lines: DrawnLine[];
}

const you = { column: 56, radius: 24 };
const padding = 8;
const gap = 6;
const below = 14;
const indent = { most: 10, narrowestBox: 56 };

/** Boxes from the top of a column down, the first at 0. */
function stack(rows: readonly Row[], column: number, at: DrawnColumn, step: number): DrawnBody[] {
  let next = 0;
  return rows.map(({ body, depth, isWhole }) => {
    const y = next;
    const x = at.x + padding + depth * step;
    const width = at.x + at.width - padding - x;
    const lines = wrap(body.title, width - 2 * inset.side, textSize);
    const height = lines.length * lineHeight + 2 * inset.top;
    next += height + gap;
    return { id: body.id, column, x, y, width, height, lines, isWhole };
  });
}

function pairsOf(boxes: readonly DrawnBody[], bodies: readonly TreeBody[]): Pair[] {
  const wholeOf = new Map(bodies.map(({ id, partOf }) => [id, partOf]));
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  return boxes.flatMap((child) => {
    const parent = boxOf.get(wholeOf.get(child.id) ?? '');
    return parent ? [{ child, parent }] : [];
  });
}

/**
 * Draws who decides: "You" at the left, then a column for each level that has a body, nearest first, with a box for
 * each body and a line from each body to the larger one it is part of. No two boxes touch, none leaves its column, and
 * no line runs over a box. The same bodies give the same drawing in whatever order they come.
 *
 * @param bodies every body
 * @param names the shown names of the levels
 * @param width the width of the picture, in pixels, 800 or more
 * @throws {Error} when a body is part of one that is not there, or of itself by some steps
 */
export function drawBodyTree(
  bodies: readonly TreeBody[],
  names: Record<Circle, string>,
  width: number,
): DrawnBodyTree {
  const sorted = columnsOf(bodies).map((column) => ({ ...column, name: names[column.level] }));
  const sides = 2 * (padding + inset.side);
  const edges = edgesOf(sorted, you.column, width, { textSize, sides, indent: indent.most });
  const columns = sorted.map(({ level, name }, index): DrawnColumn => {
    const x = edges[index] ?? 0;
    const columnWidth = (edges[index + 1] ?? x) - x;
    return { level, x, width: columnWidth, lines: wrap(name, columnWidth - sides, textSize) };
  });

  const narrowest = Math.min(...columns.map((column) => column.width)) - 2 * padding;
  const deepest = Math.max(1, ...sorted.flatMap(({ rows }) => rows.map(({ depth }) => depth)));
  const step = Math.min(indent.most, Math.floor((narrowest - indent.narrowestBox) / deepest));
  const stacked = columns.flatMap((column, index) =>
    stack(sorted[index]?.rows ?? [], index, column, step),
  );

  const nameLines = Math.max(1, ...columns.map(({ lines }) => lines.length));
  const axis = Math.max(you.radius, nameLines * lineHeight + 2 * inset.top);
  const firstLane = axis + below;
  const top = firstLane + lanesOf(pairsOf(stacked, bodies)).length * laneStep;
  const boxes = stacked.map((box) => ({ ...box, y: box.y + top }));
  return {
    width,
    height: Math.max(top, axis + you.radius, ...boxes.map(({ y, height }) => y + height)) + below,
    you: { x: you.radius + 2, y: axis, radius: you.radius },
    columns,
    bodies: boxes,
    lines: drawLines(pairsOf(boxes, bodies), { edges, padding, indent: step, firstLane }),
  };
}
