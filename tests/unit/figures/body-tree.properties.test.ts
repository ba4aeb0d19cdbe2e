import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBodyTree, inset, lineHeight, textSize } from '../../../src/figures/body-tree.ts';
import type { DrawnBody } from '../../../src/figures/body-tree.ts';
import type { TreeBody } from '../../../src/figures/body-tree/forest.ts';
import { textWidth } from '../../../src/figures/body-tree/text.ts';

const levels = ['neighbourhood', 'parish', 'borough', 'region', 'nation'] as const;
const names = {
  neighbourhood: 'Your street',
  parish: 'Your town, ward or parish',
  borough: 'Aldermoor',
  region: 'Carrow',
  nation: 'The Realm',
};

const aWord = fc.string({
  minLength: 1,
  maxLength: 14,
  unit: fc.constantFrom('a', 'i', 't', 'W', '(', '’', 'é'),
});
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

function overlap(a: DrawnBody, b: DrawnBody): boolean {
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
          drawn.slice(index + 1).filter((b) => overlap(a, b)),
        );
        expect(touching).toEqual([]);
      }),
    );
  });

  it('keeps every box inside the column of its level, and inside the picture', () => {
    fc.assert(
      fc.property(someBodies, aWidth, (bodies, width) => {
        const tree = drawBodyTree(bodies, names, width);
        const levelOf = new Map(bodies.map(({ id, level }) => [id, level]));
        const outside = tree.bodies.filter((box) => {
          const column = tree.columns.find(({ level }) => level === levelOf.get(box.id));
          return !(
            column &&
            box.x > column.x &&
            box.x + box.width < column.x + column.width &&
            box.y > 0 &&
            box.y + box.height < tree.height
          );
        });
        expect(outside).toEqual([]);
      }),
    );
  });

  it('fits every title into its box, whole, by the estimate of widths', () => {
    fc.assert(
      fc.property(someBodies, aWidth, (bodies, width) => {
        const titleOf = new Map(bodies.map(({ id, title }) => [id, title.replaceAll(' ', '')]));
        const wrong = drawBodyTree(bodies, names, width).bodies.filter(
          ({ id, lines, width: boxWidth, height }) =>
            lines.join('').replaceAll(' ', '') !== titleOf.get(id) ||
            height !== lines.length * lineHeight + 2 * inset.top ||
            lines.some((line) => textWidth(line, textSize) > boxWidth - 2 * inset.side),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('joins each part to its whole by lines that are level or upright and run over no box', () => {
    fc.assert(
      fc.property(someBodies, aWidth, (bodies, width) => {
        const tree = drawBodyTree(bodies, names, width);
        expect(tree.lines).toHaveLength(bodies.filter(({ partOf }) => partOf !== null).length);
        const pieces = tree.lines.flatMap(({ points }) =>
          points.slice(1).map((to, index) => ({ from: points[index] ?? to, to })),
        );
        const slanted = pieces.filter(({ from, to }) => from[0] !== to[0] && from[1] !== to[1]);
        const over = pieces.filter(({ from, to }) =>
          tree.bodies.some((box) => crosses(from, to, box)),
        );
        expect([slanted, over]).toEqual([[], []]);
      }),
    );
  });

  it('gives the same drawing in whatever order the bodies come', () => {
    fc.assert(
      fc.property(someBodies, (bodies) => {
        const drawn = JSON.stringify(drawBodyTree(bodies, names, 816));
        expect(JSON.stringify(drawBodyTree([...bodies].reverse(), names, 816))).toBe(drawn);
      }),
    );
  });
});
