import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/schemas/point.ts';
import { metresBetween, metresFrom, nearestFirst } from '../../../src/where/distance.ts';

/** A degree of a great circle on a sphere with a radius of 6,371,008.8 metres. */
const degree = 111_195.08;

const inBritain: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -6, max: 2, noNaN: true }),
  fc.double({ min: 50, max: 59, noNaN: true }),
);

describe('the distance between two positions', () => {
  it('is a degree of a great circle along a meridian and along the equator', () => {
    expect(metresBetween([-2, 53], [-2, 54])).toBeCloseTo(degree, 0);
    expect(metresBetween([10, 0], [11, 0])).toBeCloseTo(degree, 0);
  });

  it('is half as long along the parallel of 60 degrees, less what the great circle saves', () => {
    expect(metresBetween([0, 60], [1, 60])).toBeGreaterThan(degree / 2 - 5);
    expect(metresBetween([0, 60], [1, 60])).toBeLessThan(degree / 2);
  });

  it('is half a circle between two poles', () => {
    expect(metresBetween([0, 90], [0, -90])).toBeCloseTo(180 * degree, -1);
  });

  it('is nothing from a place to itself, and the same both ways', () => {
    fc.assert(
      fc.property(inBritain, inBritain, (a, b) => {
        expect(metresBetween(a, a)).toBe(0);
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6);
      }),
    );
  });

  it('agrees within one part in a hundred with a flat drawing for places within a borough', () => {
    const near = fc.tuple(inBritain, fc.double({ min: -0.2, max: 0.2, noNaN: true }));
    fc.assert(
      fc.property(near, fc.double({ min: -0.2, max: 0.2, noNaN: true }), ([a, east], north) => {
        const b: Position = [a[0] + east, a[1] + north];
        const flat = Math.hypot(...metresFrom(a, b));
        expect(Math.abs(flat - metresBetween(a, b))).toBeLessThanOrEqual(flat / 100 + 0.01);
      }),
    );
  });
});

describe('a flat drawing', () => {
  it('counts metres east and north, and below nothing to the west and south', () => {
    const [east, north] = metresFrom([0, 60], [-1, 59]);
    expect(east).toBeCloseTo(-degree / 2, 0);
    expect(north).toBeCloseTo(-degree, 0);
  });
});

describe('things by distance', () => {
  it('come nearest first, with equals in their own order', () => {
    const things = [
      { name: 'far', at: [0, 52] as Position },
      { name: 'one', at: [0, 50.1] as Position },
      { name: 'other', at: [0, 49.9] as Position },
      { name: 'here', at: [0, 50] as Position },
    ];
    const found = nearestFirst([0, 50], things, ({ at }) => at);
    expect(found.map(({ thing }) => thing.name)).toEqual(['here', 'one', 'other', 'far']);
    expect(found[1]?.metres).toBeCloseTo(degree / 10, 0);
  });
});
