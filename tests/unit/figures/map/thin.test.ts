import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, thin } from '../../../../src/figures/map/thin.ts';
import type { Point } from '../../../../src/figures/map/thin.ts';

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along =
    length === 0
      ? 0
      : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

describe('thinning a line', () => {
  it('leaves out what lies on the way and keeps what sticks out', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 8],
    ];
    expect(thin(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 8],
    ]);
  });

  const lines = fc.array(
    fc.tuple(fc.integer({ max: 200, min: 0 }), fc.integer({ max: 200, min: 0 })),
    {
      minLength: 2,
      maxLength: 40,
    },
  );

  it('keeps both ends, and every point left out lies within the tolerance of what is left', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0.1, max: 20, noNaN: true }), (points, tolerance) => {
        const kept = thin(points, tolerance);
        expect(kept[0]).toEqual(points[0]);
        expect(kept.at(-1)).toEqual(points.at(-1));
        for (const point of points) {
          const away = kept
            .slice(1)
            .map((end, index) => distance(point, kept[index] ?? [0, 0], end));
          expect(Math.min(...away)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });
});

describe('the area of a ring', () => {
  it('is that of a square, whichever way it runs', () => {
    const square: Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    expect(areaOf(square)).toBe(16);
    expect(areaOf([...square].reverse())).toBe(16);
  });
});
