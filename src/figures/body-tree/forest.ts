import { stratify } from 'd3-hierarchy';
import type { HierarchyNode } from 'd3-hierarchy';
import { circles } from '../../schemas/circle.ts';
import type { Circle } from '../../schemas/circle.ts';

/** A body as it enters the picture. */
export interface TreeBody {
  id: string;
  title: string;
  level: Circle;
  /** The larger body it belongs to, or `null`. */
  partOf: string | null;
}

/** A body in its column. */
export interface Row {
  body: TreeBody;
  /** How many larger bodies of the same level it stands under. */
  depth: number;
  /** Whether other bodies are part of it. */
  isWhole: boolean;
}

type Node = HierarchyNode<TreeBody>;

/** Stands for "everybody", so that the bodies that belong to none hang together. No id can have a slash. */
const root: TreeBody = { id: '/', title: '', level: 'nation', partOf: null };

function rowsUnder(node: Node, depth: number): Row[] {
  const parts = (node.children ?? []).filter(({ data }) => data.level === node.data.level);
  return [
    { body: node.data, depth, isWhole: node.children !== undefined },
    ...parts.flatMap((part) => rowsUnder(part, depth + 1)),
  ];
}

/**
 * Sorts bodies into columns by level, nearest first. In a column a body stands under the one it is part of. Bodies with
 * many parts come before those with few, so that a line between columns stays near the top; then by title.
 *
 * @param bodies the bodies, in any order
 * @returns the levels that have a body, each with its bodies from the top down
 * @throws {Error} when a body is part of one that is not there, or of itself by some steps
 */
export function columnsOf(bodies: readonly TreeBody[]): { level: Circle; rows: Row[] }[] {
  const tree = stratify<TreeBody>()
    .id(({ id }) => id)
    .parentId((body) => (body === root ? null : (body.partOf ?? root.id)))([root, ...bodies])
    .sum(() => 1)
    .sort(
      (a, b) =>
        (b.value ?? 0) - (a.value ?? 0) ||
        a.data.title.localeCompare(b.data.title, 'en-GB') ||
        a.data.id.localeCompare(b.data.id, 'en-GB'),
    );
  const inOrder: Node[] = [];
  tree.eachBefore((node) => {
    if (node !== tree) inOrder.push(node);
  });
  const isTop = ({ parent, data }: Node): boolean =>
    parent === tree || parent?.data.level !== data.level;
  return circles
    .map((level) => ({
      level,
      rows: inOrder
        .filter((node) => node.data.level === level && isTop(node))
        .flatMap((node) => rowsUnder(node, 0)),
    }))
    .filter(({ rows }) => rows.length > 0);
}
