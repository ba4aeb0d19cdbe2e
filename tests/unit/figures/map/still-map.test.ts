import { describe, expect, it } from 'vitest';
import { onSheet } from '../../../../src/figures/map/frame.ts';
import { drawGround, drawLocator } from '../../../../src/figures/map/locator.ts';
import { layOutMap } from '../../../../src/figures/map/place-map.ts';
import type { MapPlace } from '../../../../src/figures/map/place-map.ts';
import { sheet } from '../../../../src/figures/map/sheet.ts';
import { drawStillMap } from '../../../../src/figures/map/still-map.ts';
import { base, input } from './samples.ts';

const laid = layOutMap(input);
const drawn = drawStillMap(laid, base, input.places);

/** The corners of a path, in pixels. */
function cornersOf(d: string): [number, number][] {
  return d.split('M').flatMap((stroke) => {
    const [x = 0, y = 0, ...steps] = [...stroke.matchAll(/-?\d+/g)].map(Number);
    if (stroke === '') return [];
    const corners: [number, number][] = [[x, y]];
    let [atX, atY] = [x, y];
    for (let index = 0; index + 1 < steps.length; index += 2) {
      atX += steps[index] ?? 0;
      atY += steps[index + 1] ?? 0;
      corners.push([atX, atY]);
    }
    return corners;
  });
}

describe('the still map', () => {
  it('holds the whole borough, with its margin above and below', () => {
    const [, top] = onSheet(laid.frame, [0.1, 52.1]);
    const [, bottom] = onSheet(laid.frame, [0.1, 52]);
    expect(top).toBeCloseTo(sheet.margin, 1);
    expect(bottom).toBeCloseTo(sheet.height - sheet.margin, 1);
  });

  it('draws the road from edge to edge and the lake as a closed ring of four corners', () => {
    const road = drawn.base.lines.find((line) => line.class === 'a-road');
    expect(cornersOf(road?.d ?? '').map(([x]) => x)).toEqual([25, 815]);
    const lake = drawn.base.land.find(({ kind }) => kind === 'water');
    expect(lake?.d).toMatch(/^M[^M]*z$/);
    expect(new Set(cornersOf(lake?.d ?? '').map(String)).size).toBe(4);
  });

  it('draws no land of a kind the base map has not got', () => {
    expect(drawn.base.land.filter(({ d }) => d !== '').map(({ kind }) => kind)).toEqual(['water']);
  });

  it('lies over what is outside the borough, and not over the borough', () => {
    expect(drawn.base.outside.startsWith('M0 0h840v690h-840z')).toBe(true);
    expect(cornersOf(drawn.base.outside.slice(18))).toContainEqual([25, 666]);
  });

  it('puts the hub last, so that it lies on top, and a circle only round a rough point', () => {
    expect(drawn.places.map(({ id }) => id)).toEqual(['hut', 'hall']);
    const [hut, hall] = drawn.places;
    expect(hall).toMatchObject({ radius: 0, forum: true });
    // The sheet shows 0.2 degrees of longitude, 13.69 km at 52 degrees north, in 790 pixels: 500 metres are 28.8.
    expect(hut?.radius).toBeCloseTo(28.8, 0);
  });

  it('names towns, areas and villages, and each name keeps within the sheet', () => {
    const names = drawn.labels.map(({ lines }) => lines.join(' '));
    expect(names).toEqual(
      expect.arrayContaining(['Westby', 'Eastby', 'Low End co-ordinated', 'High End managed']),
    );
    for (const { x, y } of drawn.labels) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(sheet.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(sheet.height);
    }
  });

  it('has a scale in whole miles that is as long as it says', () => {
    // A mile is 1609 of the 13,690 metres that 790 pixels show: 93 pixels.
    expect(drawn.scale.miles).toBe(2);
    expect(drawn.scale.width).toBeGreaterThan(183);
    expect(drawn.scale.width).toBeLessThan(189);
  });
});

describe('a locator', () => {
  const ground = drawGround(laid, base);

  it('shows the whole borough with the places it is given', () => {
    const locator = drawLocator(ground, input.towns, input.places.slice(0, 1));
    expect(locator.area).toBe('');
    expect(locator.places.map(({ id }) => id)).toEqual(['hall']);
  });

  it('shows one area close up, with its edge', () => {
    const whole = drawLocator(ground, input.towns, input.places);
    const close = drawLocator(drawGround(laid, base, { area: 'low' }), input.towns, input.places);
    const widthOf = (d: string): number => {
      const across = cornersOf(d).map(([x]) => x);
      return Math.max(...across) - Math.min(...across);
    };
    expect(close.area).not.toBe('');
    expect(widthOf(close.area)).toBeGreaterThan(0.55 * close.frame.height);
    expect(close.places[1]?.x).not.toBe(whole.places[1]?.x);
  });

  const widthOf = (d: string): number => {
    const across = cornersOf(d).map(([x]) => x);
    return Math.max(...across) - Math.min(...across);
  };
  const [west = ''] = laid.wards.objects.wards.geometries.map(
    ({ properties }) => (properties as { id: string }).id,
  );

  it('shows the ward it is asked for close up, with its edge, and no other', () => {
    const close = drawGround(laid, base, { ward: west });
    expect(widthOf(close.ward)).toBeGreaterThan(widthOf(close.wards) / 3);
    expect(widthOf(close.ward)).toBeLessThanOrEqual(400 - 2 * 70 + 1);
    expect(ground.ward).toBe('');
    expect(drawGround(laid, base, { ward: 'nowhere' }).base).toEqual(ground.base);
  });

  it('steps back as far as it takes to show a place beyond the ward', () => {
    const close = drawGround(laid, base, { ward: west });
    const [place] = input.places;
    if (!place) throw new Error('the fixture has no place');
    const east = Math.max(...laid.borough.coordinates.flat(2).map(([lng = 0]) => lng));
    const far: MapPlace = { ...place, at: [east + 1, 52.1] };
    const wide = drawGround(laid, base, { ward: west, places: [far] });
    expect(widthOf(wide.ward)).toBeLessThan(widthOf(close.ward));
    for (const { x, y } of drawLocator(wide, input.towns, [far]).places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(400);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(330);
    }
  });

  it('names no town that lies off the sheet', () => {
    const names = (of: object): string[] =>
      drawLocator(drawGround(laid, base, of), input.towns, []).labels.flatMap(({ lines }) => lines);
    expect(names({ ward: west }).length).toBeLessThanOrEqual(input.towns.length);
    for (const { x, y } of drawLocator(drawGround(laid, base, { ward: west }), input.towns, [])
      .labels) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(400);
      expect(y).toBeLessThanOrEqual(330);
    }
  });
});
