import { describe, expect, it } from 'vitest';
import { drawSlice } from '../../../src/figures/slice.ts';

const circles = ['neighbourhood', 'parish', 'borough', 'region', 'nation'] as const;

/** The radii of a band's two arcs: the outer one is drawn first. */
function radiiOf(d: string): { inner: number; outer: number } {
  const [outer = 0, inner = 0] = [...d.matchAll(/A(\d+(?:\.\d+)?) /g)].map(([, r]) => Number(r));
  return { inner, outer };
}

describe('drawSlice', () => {
  it('draws five bands, nearest first', () => {
    expect(drawSlice('borough').map(({ circle }) => circle)).toEqual(circles);
  });

  it.each(circles)('fills the band of %s and no other', (here) => {
    const filled = drawSlice(here).filter((band) => band.here);
    expect(filled.map(({ circle }) => circle)).toEqual([here]);
  });

  it('draws the nearest band from 26 to 48 pixels', () => {
    expect(drawSlice('parish')[0]?.d).toBe(
      'M25.6 -4.7L47.2 -8.6A48 48 0 0 1 47.2 8.6L25.6 4.7A26 26 0 0 0 25.6 -4.7Z',
    );
  });

  it('ends the furthest band at 144 pixels', () => {
    expect(radiiOf(drawSlice('parish')[4]?.d ?? '')).toEqual({ inner: 122, outer: 144 });
  });

  it('leaves a gap of 2 pixels between one band and the next', () => {
    const bands = drawSlice('parish').map(({ d }) => radiiOf(d));
    const gaps = bands.slice(1).map(({ inner }, index) => inner - (bands[index]?.outer ?? 0));
    expect(gaps).toEqual([2, 2, 2, 2]);
  });

  it('draws the same bands whichever is filled', () => {
    const near = drawSlice('neighbourhood').map(({ d }) => d);
    expect(drawSlice('nation').map(({ d }) => d)).toEqual(near);
  });
});
