import { describe, expect, it } from 'vitest';
import { drawBodyTree } from '../../../src/figures/body-tree.ts';
import type { DrawnBody, DrawnBodyTree } from '../../../src/figures/body-tree.ts';
import type { TreeBody } from '../../../src/figures/body-tree/forest.ts';

const levels = ['neighbourhood', 'parish', 'borough', 'region', 'nation'] as const;
const names = {
  neighbourhood: 'Your street',
  parish: 'Your parish',
  borough: 'Aldermoor',
  region: 'Carrow',
  nation: 'The Realm',
};

function body(id: string, level: TreeBody['level'], partOf: string | null = null): TreeBody {
  return { id, title: id, level, partOf };
}

function boxOf(tree: DrawnBodyTree, id: string): DrawnBody {
  const found = tree.bodies.find((box) => box.id === id);
  if (!found) throw new Error(`no box for ${id}`);
  return found;
}

function lineOf(tree: DrawnBodyTree, child: string): [number, number][] | undefined {
  return tree.lines.find((line) => line.child === child)?.points;
}

describe('drawBodyTree', () => {
  const tree = drawBodyTree(
    [
      body('circle', 'neighbourhood', 'nation'),
      body('ward', 'parish', 'moot'),
      body('moot', 'borough'),
      body('panel', 'borough', 'moot'),
      body('outpost', 'region', 'ward'),
      body('nation', 'nation'),
    ],
    names,
    800,
  );

  it('stands "You" left of every column, which fill the rest of the width', () => {
    expect(tree.you.x + tree.you.radius).toBeLessThan(tree.columns[0]?.x ?? 0);
    expect(tree.columns.map(({ x }) => x)).toEqual(
      [...tree.columns.map(({ x }) => x)].sort((a, b) => a - b),
    );
    const last = tree.columns.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(800);
  });

  it('names each column by the shown name of its level', () => {
    expect(tree.columns.map(({ lines }) => lines.join(' '))).toEqual(Object.values(names));
  });

  it('joins a part to its whole in the same column by a corner to the left of the part', () => {
    const [moot, panel] = [boxOf(tree, 'moot'), boxOf(tree, 'panel')];
    expect(lineOf(tree, 'panel')).toEqual([
      [moot.x + 5, moot.y + 29],
      [moot.x + 5, panel.y + 14.5],
      [moot.x + 10, panel.y + 14.5],
    ]);
  });

  it('joins a part to its whole in the next column between the two', () => {
    const [ward, moot] = [boxOf(tree, 'ward'), boxOf(tree, 'moot')];
    const points = lineOf(tree, 'ward') ?? [];
    expect(points).toHaveLength(4);
    expect(points[0]).toEqual([ward.x + ward.width, ward.y + 14.5]);
    expect(points[3]).toEqual([moot.x, moot.y + 14.5]);
    expect(points[1]?.[0]).toBeGreaterThan(ward.x + ward.width);
    expect(points[2]?.[0]).toBeLessThan(moot.x);
  });

  it('leads a line that skips a column round above all boxes, outwards and inwards', () => {
    const highest = Math.min(...tree.bodies.map(({ y }) => y));
    for (const child of ['circle', 'outpost']) {
      const points = lineOf(tree, child) ?? [];
      expect(points, child).toHaveLength(6);
      expect(points[2]?.[1], child).toBeLessThan(highest);
      expect(points[3]?.[1], child).toBe(points[2]?.[1]);
    }
    expect(lineOf(tree, 'outpost')?.[2]?.[1]).not.toBe(lineOf(tree, 'circle')?.[2]?.[1]);
  });

  it('draws no line from a body that belongs to none', () => {
    expect(tree.lines.map(({ child, parent }) => [child, parent]).sort()).toEqual([
      ['circle', 'nation'],
      ['outpost', 'ward'],
      ['panel', 'moot'],
      ['ward', 'moot'],
    ]);
  });

  it('makes a box as tall as its lines need', () => {
    const title = 'Office of the Keepers of the Commons and the Moors of Carrow';
    const [box] = drawBodyTree(
      levels.map((level) => ({ id: level, title, level, partOf: null })),
      names,
      1184,
    ).bodies;
    expect(box?.lines.join(' ')).toBe(title);
    expect(box?.lines).toHaveLength(3);
    expect(box?.height).toBe(63);
  });

  it('draws nothing but "You" when there are no bodies', () => {
    const empty = drawBodyTree([], names, 800);
    expect([empty.columns, empty.bodies, empty.lines]).toEqual([[], [], []]);
    expect(empty.height).toBeGreaterThan(empty.you.y + empty.you.radius);
  });
});
