import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBodyTree, inset, lineHeight, textSize } from '../../../src/figures/body-tree.ts';
import type { DrawnBody, DrawnBodyTree } from '../../../src/figures/body-tree.ts';
import { columnsOf } from '../../../src/figures/body-tree/forest.ts';
import type { TreeBody } from '../../../src/figures/body-tree/forest.ts';
import { textWidth, wrap } from '../../../src/figures/body-tree/text.ts';

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

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['i', 2.9],
    ['m', 9.6],
    ['mi ', 15.6],
    ['漢', 10],
  ])('takes %j at 10 px to be %f px', (text, pixels) => {
    expect(textWidth(text, 10)).toBeCloseTo(pixels);
  });
});

describe('wrap', () => {
  it('leaves a title that fits on one line', () => {
    expect(wrap('Full Moot', 70, 14)).toEqual(['Full Moot']);
  });

  it('breaks at a space and makes the lines even', () => {
    expect(wrap('Town and parish councils', 150, 14)).toEqual(['Town and', 'parish councils']);
  });

  it('breaks inside a word only where the word alone is too wide', () => {
    expect(wrap('A mmmm', 30, 10)).toEqual(['A', 'mmm', 'm']);
  });
});

describe('columnsOf', () => {
  it('puts the nearest level first and leaves out a level without bodies', () => {
    const columns = columnsOf([body('a', 'nation'), body('b', 'parish')]);
    expect(columns.map(({ level }) => level)).toEqual(['parish', 'nation']);
  });

  it('stands a body under the one it is part of, wholes with many parts first, then by title', () => {
    const [column] = columnsOf([
      body('zoo', 'borough'),
      body('arts', 'borough'),
      body('moot', 'borough'),
      body('panel', 'borough', 'moot'),
      body('bench', 'borough', 'moot'),
      body('noise', 'borough', 'panel'),
    ]);
    expect(column?.rows.map((row) => [row.body.id, row.depth, row.isWhole])).toEqual([
      ['moot', 0, true],
      ['panel', 1, true],
      ['noise', 2, false],
      ['bench', 1, false],
      ['arts', 0, false],
      ['zoo', 0, false],
    ]);
  });

  it('starts a new stand in its own column for a body whose whole is of another level', () => {
    const columns = columnsOf([
      body('moot', 'borough'),
      body('ward', 'parish', 'moot'),
      body('desk', 'borough', 'ward'),
    ]);
    expect(columns.map(({ rows }) => rows.map((row) => [row.body.id, row.depth]))).toEqual([
      [['ward', 0]],
      [
        ['moot', 0],
        ['desk', 0],
      ],
    ]);
  });

  it('refuses a body that is part of one that is not there', () => {
    expect(() => columnsOf([body('a', 'borough', 'gone')])).toThrow('missing: gone');
  });

  it('refuses bodies that are part of each other', () => {
    expect(() =>
      columnsOf([body('a', 'borough', 'b'), body('b', 'borough', 'a'), body('c', 'borough')]),
    ).toThrow('cycle');
  });
});

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

const aWord = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'aeimtWM(’é') });
const aTitle = fc
  .oneof(
    { weight: 8, arbitrary: fc.array(aWord, { minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constant(['W'.repeat(80)]) },
  )
  .map((words) => words.join(' ').slice(0, 80).trim());
const someBodies = fc
  .array(
    fc.record({
      title: aTitle,
      level: fc.constantFrom(...levels),
      under: fc.option(fc.nat(119), { freq: 3 }),
    }),
    { minLength: 1, maxLength: 120, size: 'max' },
  )
  .map((drafts) =>
    drafts.map(({ title, level, under }, index): TreeBody => {
      const partOf = under === null || index === 0 ? null : `body-${under % index}`;
      return { id: `body-${index}`, title, level, partOf };
    }),
  );
const aWidth = fc.constantFrom(800, 816, 1184);

function overlaps(a: DrawnBody, b: DrawnBody): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a level or upright line goes through the inside of a box. */
function crosses([x1, y1]: [number, number], [x2, y2]: [number, number], box: DrawnBody): boolean {
  return (
    Math.min(x1, x2) < box.x + box.width &&
    Math.max(x1, x2) > box.x &&
    Math.min(y1, y2) < box.y + box.height &&
    Math.max(y1, y2) > box.y
  );
}

describe('drawBodyTree, for any tree of up to 120 bodies', () => {
  it('draws every body once, and no two boxes overlap', () => {
    fc.assert(
      fc.property(someBodies, aWidth, (bodies, width) => {
        const drawn = drawBodyTree(bodies, names, width).bodies;
        expect(drawn.map(({ id }) => id).sort()).toEqual(bodies.map(({ id }) => id).sort());
        const touching = drawn.flatMap((a, index) =>
          drawn.slice(index + 1).filter((b) => overlaps(a, b)),
        );
        expect(touching).toEqual([]);
      }),
    );
  });

  it('keeps every box inside its own column and the picture', () => {
    fc.assert(
      fc.property(someBodies, aWidth, (bodies, width) => {
        const tree = drawBodyTree(bodies, names, width);
        for (const box of tree.bodies) {
          const column = tree.columns[box.column];
          expect(column?.level).toBe(bodies.find(({ id }) => id === box.id)?.level);
          expect(box.x).toBeGreaterThan(column?.x ?? Infinity);
          expect(box.x + box.width).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0));
          expect(box.y).toBeGreaterThan(0);
          expect(box.y + box.height).toBeLessThan(tree.height);
        }
      }),
    );
  });

  it('fits every title into its box, whole, by the estimate of widths', () => {
    fc.assert(
      fc.property(someBodies, aWidth, (bodies, width) => {
        for (const box of drawBodyTree(bodies, names, width).bodies) {
          const title = bodies.find(({ id }) => id === box.id)?.title ?? '';
          expect(box.lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
          expect(box.height).toBe(box.lines.length * lineHeight + 2 * inset.top);
          for (const line of box.lines)
            expect(textWidth(line, textSize)).toBeLessThanOrEqual(box.width - 2 * inset.side);
        }
      }),
    );
  });

  it('joins each part to its whole by lines that are level or upright and run over no box', () => {
    fc.assert(
      fc.property(someBodies, aWidth, (bodies, width) => {
        const tree = drawBodyTree(bodies, names, width);
        expect(tree.lines).toHaveLength(bodies.filter(({ partOf }) => partOf !== null).length);
        for (const { points } of tree.lines)
          for (const [index, to] of points.slice(1).entries()) {
            const from = points[index] ?? to;
            expect(from[0] === to[0] || from[1] === to[1]).toBe(true);
            expect(tree.bodies.filter((box) => crosses(from, to, box))).toEqual([]);
          }
      }),
    );
  });

  it('gives the same drawing in whatever order the bodies come', () => {
    fc.assert(
      fc.property(someBodies, (bodies) => {
        const drawn = drawBodyTree(bodies, names, 816);
        const again = drawBodyTree([...bodies].reverse(), names, 816);
        expect(again).toEqual(drawn);
      }),
    );
  });
});
