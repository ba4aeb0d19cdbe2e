import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawYearWheel } from '../../../src/figures/year-wheel.ts';
import type { WheelMark, WheelWindow, YearWheel } from '../../../src/figures/year-wheel.ts';
import { drawnNames } from '../../../src/figures/year-windows.ts';
import { dyes } from '../../../src/schemas/theme.ts';
import { addDays } from '../../../src/when/days.ts';

/** A shape as it reads from the drawing itself: between two radii, clockwise from an angle. */
interface Band {
  inner: number;
  outer: number;
  from: number;
  length: number;
}

const whole = 2 * Math.PI;
const outline = 0.75;

function wrap(angle: number): number {
  return angle - Math.floor(angle / whole) * whole;
}

function angleAt(x: number, y: number): number {
  return wrap(Math.atan2(x, -y));
}

function bandOf({ shape }: WheelMark): Band {
  if (shape.tag === 'circle') {
    const middle = Math.hypot(shape.cx, shape.cy);
    const half = shape.r + outline;
    const from = angleAt(shape.cx, shape.cy) - half / middle;
    return { inner: middle - half, outer: middle + half, from, length: (2 * half) / middle };
  }
  const numbers = (shape.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const [x = 0, y = 0, outer = 0, , , , , endX = 0, endY = 0, , , inner = 0] = numbers;
  const from = angleAt(x, y);
  const length = wrap(angleAt(endX, endY) - from);
  return { inner: inner - outline, outer: outer + outline, from, length };
}

/** The clear pixels between two shapes: across tracks, or along the track they share. */
function clearance(a: Band, b: Band): number {
  const across = Math.max(a.inner - b.outer, b.inner - a.outer);
  if (across > 0) return across;
  const ahead = wrap(b.from - a.from) - a.length;
  const behind = wrap(a.from - b.from) - b.length;
  return Math.min(ahead, behind) * Math.min(a.inner, b.inner);
}

/** The level box of a number, as points of a grid over it. */
function pointsOf({ number, x, y }: WheelMark): { x: number; y: number }[] {
  const half = 4.5 * String(number).length;
  const steps = [-1, -0.5, 0, 0.5, 1];
  return steps.flatMap((across) =>
    steps.map((up) => ({ x: x + across * half, y: y - 4.7 + up * 4.7 })),
  );
}

function covers({ inner, outer, from, length }: Band, point: { x: number; y: number }): boolean {
  const radius = Math.hypot(point.x, point.y);
  return radius > inner && radius < outer && wrap(angleAt(point.x, point.y) - from) < length;
}

function numbersMeet(a: WheelMark, b: WheelMark): boolean {
  const width = 4.5 * (String(a.number).length + String(b.number).length);
  return Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < 9.4;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

function marksOf(wheel: YearWheel): WheelMark[] {
  return wheel.themes.flatMap(({ marks }) => marks);
}

function expectNothingMeets(wheel: YearWheel): void {
  const marks = marksOf(wheel);
  const bands = marks.map(bandOf);
  expect(pairs(bands).filter(([a, b]) => clearance(a, b) <= 2)).toEqual([]);
  expect(pairs(marks).filter(([a, b]) => numbersMeet(a, b))).toEqual([]);
  const points = marks.flatMap(pointsOf);
  expect(points.filter((point) => bands.some((band) => covers(band, point)))).toEqual([]);
  for (const { inner, outer } of bands) {
    expect(inner).toBeGreaterThan(wheel.hub);
    expect(outer).toBeLessThan(wheel.radius - 1);
  }
  const farthest = Math.max(0, ...points.map(({ x, y }) => Math.hypot(x, y)));
  expect(farthest).toBeLessThan(wheel.radius - 1);
}

/** Windows of any length up to some days, opening on any day of the twelve months. */
function windowsUpTo(count: number, longest: number): fc.Arbitrary<WheelWindow[]> {
  const aWindow = fc
    .record({
      start: fc.integer({ min: -120, max: 364 }),
      days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: longest })),
      drawn: fc.constantFrom(...drawnNames),
      theme: fc.integer({ min: 0, max: dyes.length - 1 }),
    })
    .map(({ start, days, drawn, theme }) => {
      const opens = addDays('2026-11-22', start);
      const occurrence = { opens, closes: addDays(opens, days) };
      return { occurrence, drawn, theme: { order: theme + 1, dye: dyes[theme] ?? 'fern' } };
    });
  return fc
    .array(aWindow, { maxLength: count, size: 'max' })
    .map((windows) => windows.map((window, index) => ({ number: index + 1, ...window })));
}

describe('drawYearWheel, for any windows', { timeout: 30_000 }, () => {
  it('lets no arc, round mark or number touch another, up to 60 windows of any length', () => {
    fc.assert(
      fc.property(windowsUpTo(60, 800), (windows) => {
        const wheel = drawYearWheel(windows);
        fc.pre(wheel !== null);
        expectNothingMeets(wheel);
      }),
      { numRuns: 100 },
    );
  });

  it('has room for 60 windows of up to four months, and none of them touches another', () => {
    fc.assert(
      fc.property(windowsUpTo(60, 120), (windows) => {
        const wheel = drawYearWheel(windows);
        if (wheel === null) throw new Error('no wheel can hold them');
        expectNothingMeets(wheel);
      }),
      { numRuns: 100 },
    );
  });

  it('has room for any 30 windows, even when all meet on a day', () => {
    fc.assert(
      fc.property(windowsUpTo(30, 800), (windows) => {
        expect(drawYearWheel(windows)).not.toBeNull();
      }),
    );
  });

  it('draws each window once, in its own theme and as it was told', () => {
    fc.assert(
      fc.property(windowsUpTo(60, 120), (windows) => {
        const wheel = drawYearWheel(windows);
        const drawn = wheel?.themes.flatMap(({ dye, marks }) =>
          marks.map((mark) => `${mark.number} ${dye} ${mark.drawn}`),
        );
        const told = windows.map((one) => `${one.number} ${one.theme.dye} ${one.drawn}`);
        expect(drawn?.sort()).toEqual(told.sort());
      }),
    );
  });

  it('gives the same wheel for the same windows in any order', () => {
    fc.assert(
      fc.property(windowsUpTo(60, 120), (windows) => {
        expect(JSON.stringify(drawYearWheel(windows.toReversed()))).toBe(
          JSON.stringify(drawYearWheel(windows)),
        );
      }),
    );
  });

  it('writes no coordinate with more than two decimals', () => {
    fc.assert(
      fc.property(windowsUpTo(60, 120), (windows) => {
        expect(JSON.stringify(drawYearWheel(windows))).not.toMatch(/\d\.\d{3}|e-\d/);
      }),
    );
  });
});
