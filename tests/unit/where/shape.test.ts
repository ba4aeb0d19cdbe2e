import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/schemas/point.ts';
import { boundsOf, isWithin } from '../../../src/where/bounds.ts';
import { isNearEdge, landAt, nearestEdge } from '../../../src/where/land.ts';
import type { Land } from '../../../src/where/land.ts';
import { isInside, metresToEdge } from '../../../src/where/shape.ts';
import type { Shape } from '../../../src/where/shape.ts';

function square(west: number, south: number, size: number): Position[] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

function land(gss: string, shape: Shape): Land {
  return { gss, title: gss, shape, bounds: boundsOf(shape.flat(2)) };
}

/** A square with a hole in it, and an island to the east. */
const holed: Shape = [[square(0, 50, 4), square(1, 51, 2)], [square(10, 50, 1)]];

describe('a point on land', () => {
  it.each<[Position, boolean]>([
    [[0.5, 50.5], true],
    [[2, 52], false],
    [[3.5, 53.9], true],
    [[5, 52], false],
    [[10.5, 50.5], true],
    [[-0.1, 52], false],
    [[2, 54.1], false],
  ])('%j is inside: %s', (point, expected) => {
    expect(isInside(point, holed)).toBe(expected);
  });

  it('is found in a rectangle just where its coordinates say', () => {
    const coordinate = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        fc.pre(![x, y].some((value) => value === 0 || value === 1));
        expect(isInside([x, y], [[square(0, 0, 1)]])).toBe(x > 0 && x < 1 && y > 0 && y < 1);
      }),
    );
  });

  it('lies in exactly one of two neighbours, on their shared edge too', () => {
    const wards = [land('west', [[square(0, 0, 1)]]), land('east', [[square(1, 0, 1)]])];
    const inBoth = fc.oneof(fc.constant(1), fc.double({ min: 0.001, max: 1.999, noNaN: true }));
    fc.assert(
      fc.property(inBoth, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (x, y) => {
        expect(wards.filter(({ shape }) => isInside([x, y], shape))).toHaveLength(1);
      }),
    );
  });
});

describe('the distance to an edge', () => {
  const one = 111_195.08;

  it('is the shortest one to a side, from inside and from outside', () => {
    const shape: Shape = [[square(0, 0, 1)]];
    expect(metresToEdge([0.5, 0.9], shape)).toBeCloseTo(0.1 * one, 0);
    expect(metresToEdge([0.5, 1.2], shape)).toBeCloseTo(0.2 * one, 0);
    expect(metresToEdge([0.5, 1], shape)).toBeCloseTo(0, 3);
  });

  it('is that to a corner, where no side is nearer', () => {
    expect(metresToEdge([-0.003, -0.004], [[square(0, 0, 1)]])).toBeCloseTo(0.005 * one, 1);
  });

  it('counts the edge of a hole and of an island', () => {
    expect(metresToEdge([2, 52], holed)).toBeLessThan(one);
    expect(metresToEdge([11.1, 50.5], holed)).toBeLessThan(0.1 * one);
  });

  it('is endless where there is no edge', () => {
    expect(metresToEdge([0, 0], [])).toBe(Infinity);
  });
});

describe('land', () => {
  const wards = [land('west', [[square(0, 50, 1)]]), land('east', [[square(1, 50, 1)]])];
  /** Metres as degrees of latitude. */
  const north = (metres: number): number => metres / 111_195.08;

  it('is found by a point, and not found beyond', () => {
    expect(landAt([0.5, 50.5], wards)?.gss).toBe('west');
    expect(landAt([1.5, 50.5], wards)?.gss).toBe('east');
    expect(landAt([2.5, 50.5], wards)).toBeNull();
  });

  it('has an edge nearby at 59 metres, and none at 61', () => {
    expect(isNearEdge([0.5, 51 - north(59)], wards)).toBe(true);
    expect(isNearEdge([0.5, 51 + north(59)], wards)).toBe(true);
    expect(isNearEdge([0.5, 51 - north(61)], wards)).toBe(false);
    expect(isNearEdge([0.5, 51 + north(61)], wards)).toBe(false);
  });

  it('gives the nearest edge within a distance, from outside its box as well', () => {
    expect(nearestEdge([1.9, 51 + north(200)], wards, 250)?.land.gss).toBe('east');
    expect(nearestEdge([1.9, 51 + north(200)], wards, 250)?.metres).toBeCloseTo(200, 0);
    expect(nearestEdge([1.9, 51 + north(200)], wards, 150)).toBeNull();
  });
});

describe('a box', () => {
  it('is the smallest that holds all positions', () => {
    const box = boundsOf([
      [-2, 53.5],
      [-1.5, 53.8],
      [-1.9, 53.2],
    ]);
    expect(box).toEqual({ southWest: [-2, 53.2], northEast: [-1.5, 53.8] });
    expect(isWithin([-2, 53.8], box)).toBe(true);
    expect(isWithin([-2.01, 53.5], box)).toBe(false);
    expect(isWithin([-1.7, 53.9], box)).toBe(false);
  });

  it('cannot be drawn around nothing', () => {
    expect(() => boundsOf([])).toThrow('there is no position to draw a box around');
  });
});
