import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawOnSheet } from '../../../../src/figures/map/draw.ts';
import { frameOver, onSheet, pixelsPerMetre } from '../../../../src/figures/map/frame.ts';
import { fitsSheet, zoomAt } from '../../../../src/figures/map/sheet.ts';
import { windForD3 } from '../../../../src/figures/map/wind.ts';

/** A degree by a degree at the equator, wound as GeoJSON asks: against the clock. */
const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
};
const frame = frameOver(windForD3(square), 300, 300, 22);

describe('a sheet over a shape', () => {
  it('holds the shape as large as fits, north up', () => {
    expect(onSheet(frame, [0, 1])).toEqual([expect.closeTo(22, 1), expect.closeTo(22, 1)]);
    expect(onSheet(frame, [1, 0])).toEqual([expect.closeTo(278, 1), expect.closeTo(278, 1)]);
  });

  it('says how far it is zoomed in, as web maps count', () => {
    // At zoom 0 the world's 360 degrees take 256 pixels; here 1 degree takes 256.
    expect(frame.zoom).toBeCloseTo(Math.log2(360), 3);
    expect(zoomAt(frame, 150)).toBeCloseTo(Math.log2(360) - 1, 3);
  });

  it('says how many pixels a metre takes', () => {
    // A degree at the equator is 111,319 metres.
    expect(1 / pixelsPerMetre(frame, 0)).toBeCloseTo(111_319 / 256, 0);
  });

  it('knows when words run over its edge, sooner where it is drawn small', () => {
    const box = { dx: 0, dy: 0, width: 90, height: 10 };
    expect(fitsSheet(frame, [0.2, 0.5], box, 300)).toBe(true);
    expect(fitsSheet(frame, [0.2, 0.5], box, 150)).toBe(false);
  });
});

describe('winding a shape for D3', () => {
  it('turns it, so that it is painted and not all the world but it', () => {
    const d = drawOnSheet(frame, square, { tolerance: 0.5, smallest: 0 });
    expect(d).toMatch(/^M\d+ \d+l[^M]+z$/);
    expect(d).not.toContain('M-8 -8');
  });

  it('turns holes the other way, and leaves lines as they are', () => {
    const hole = [
      [0.2, 0.2],
      [0.2, 0.4],
      [0.4, 0.4],
      [0.4, 0.2],
      [0.2, 0.2],
    ];
    const [outer = []] = square.coordinates;
    const wound = windForD3({ type: 'Polygon', coordinates: [outer, hole] });
    expect(wound.coordinates).toEqual([[...outer].reverse(), [...hole].reverse()]);
    const line = { type: 'LineString' as const, coordinates: outer };
    expect(windForD3(line)).toBe(line);
  });
});

describe('drawing on a sheet', () => {
  it('leaves out rings too small to see', () => {
    expect(drawOnSheet(frame, square, { tolerance: 0.5, smallest: 100_000 })).toBe('');
  });

  it('cuts off what lies beyond the edge', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0.5, 0.5],
        [40, 0.5],
      ],
    };
    expect(drawOnSheet(frame, line, { tolerance: 0.5, smallest: 0 })).toBe('M150 150l158 0');
  });
});
