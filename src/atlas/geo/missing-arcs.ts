import type { Described } from '../issues/context.ts';

/** A shape of a TopoJSON file, as far as its lines go. */
export interface ArcShape {
  /** Places in the file's list of arcs, in as many lists as the shape needs; below zero for one that runs backwards. */
  arcs?: unknown;
}

function* placesIn(arcs: unknown): Generator<number> {
  if (typeof arcs === 'number') yield arcs < 0 ? -1 - arcs : arcs;
  else if (Array.isArray(arcs)) for (const inner of arcs) yield* placesIn(inner);
}

/**
 * The shapes of a TopoJSON file that name lines which the file does not have. Whoever draws such a file would stop in
 * the middle.
 *
 * @param object the name of the object in the file that holds the shapes
 * @param shapes the shapes
 * @param count how many arcs the file has
 * @param fix how to mend the file
 */
export function missingArcs(
  object: string,
  shapes: readonly ArcShape[],
  count: number,
  fix: string,
): Described[] {
  return shapes.flatMap(({ arcs }, index) => {
    const missing = [...placesIn(arcs)].find((place) => place >= count);
    if (missing === undefined) return [];
    const what = `it names arc ${missing}, and the file has only ${count}, from 0 to ${count - 1}`;
    return [{ path: ['objects', object, 'geometries', index, 'arcs'], what, fix }];
  });
}
