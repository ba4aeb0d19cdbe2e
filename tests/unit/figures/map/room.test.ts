import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashOf, firstZoom } from '../../../../src/figures/map/room.ts';
import type { Hanging, Shown } from '../../../../src/figures/map/room.ts';

const box: Hanging = { x: 0, y: 0, dx: 0, dy: 0, width: 20, height: 10 };

/** Whether two boxes cover one another when the land is drawn at a zoom. */
function cover(a: Hanging, b: Hanging, zoom: number): boolean {
  const scale = 2 ** zoom;
  const across = Math.abs((b.x - a.x) * scale + b.dx - a.dx);
  const down = Math.abs((b.y - a.y) * scale + b.dy - a.dy);
  return across < (a.width + b.width) / 2 && down < (a.height + b.height) / 2;
}

/** Points apart by thousandths, as those of places are: nearer ones are told apart by rounding alone. */
const spot = fc.integer({ min: -1000, max: 1000 }).map((one) => one / 1000);
const boxes = fc.record({
  x: spot,
  y: spot,
  dx: fc.integer({ min: -60, max: 60 }),
  dy: fc.integer({ min: -60, max: 60 }),
  width: fc.integer({ min: 4, max: 120 }),
  height: fc.integer({ min: 4, max: 40 }),
});
const zooms = fc.double({ min: 0, max: 15, noNaN: true });

describe('two boxes on a map', () => {
  it('cover one another until their points are a width apart', () => {
    expect(clashOf(box, { ...box, x: 5 })).toEqual([-Infinity, 2]);
  });

  it('never cover one another where they hang on opposite sides of one point', () => {
    expect(clashOf({ ...box, dy: -6 }, { ...box, dy: 6 })).toBeNull();
  });

  it('always cover one another on the same side of one point', () => {
    expect(clashOf(box, box)).toEqual([-Infinity, Infinity]);
  });

  it('can meet on the way in, where they start on the wrong sides', () => {
    const [from, to] = clashOf({ ...box, dx: 30 }, { ...box, x: 10, dx: -30 }) ?? [];
    expect(from).toBeCloseTo(2);
    expect(to).toBeCloseTo(3);
  });

  it('cover one another at just the zooms that are told', () => {
    fc.assert(
      fc.property(boxes, boxes, zooms, (a, b, zoom) => {
        const clash = clashOf(a, b);
        const near = clash?.some((end) => Math.abs(end - zoom) < 1e-6) ?? false;
        const told = clash !== null && clash[0] < zoom && zoom < clash[1];
        expect(near || told === cover(a, b, zoom)).toBe(true);
      }),
    );
  });
});

describe('the first zoom with room', () => {
  it('is the lowest where nothing is in the way', () => {
    expect(firstZoom(box, [], 8, 3)).toBe(8);
  });

  it('is such that from there on nothing placed before is ever covered', () => {
    const shown = fc.array(
      fc.tuple(boxes, zooms).map(([one, from]): Shown => ({ ...one, from })),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(boxes, shown, zooms, (one, placed, more) => {
        const from = firstZoom(one, placed, 0, 0);
        const zoom = from + more + 1e-6;
        fc.pre(Number.isFinite(zoom));
        for (const other of placed)
          if (other.from <= zoom) expect(cover(one, other, zoom)).toBe(false);
      }),
    );
  });
});
