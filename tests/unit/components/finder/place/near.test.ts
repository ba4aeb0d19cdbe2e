import { describe, expect, it } from 'vitest';
import { nearestHub } from '../../../../../src/components/finder/place/near.ts';
import type { NearHub, NearAreas } from '../../../../../src/components/finder/place/near.ts';

function area(...hubs: NearHub[]): NearAreas[string] {
  return { hubs, satellites: [], forums: [], quiet: [] };
}

const library: NearHub = { title: 'Library', url: '/places/library/', at: [-1.9, 53.7] };
const hall: NearHub = { title: 'Hall', url: '/places/hall/', at: [-2.1, 53.7] };

describe('the nearest hub', () => {
  it('is the nearest by distance, in whatever area', () => {
    const found = nearestHub({ west: area(hall), east: area(library) }, [-1.9, 53.709]);
    expect(found?.hub).toBe(library);
    // 0.009 of a degree north: 0.009 × 111.195 km.
    expect(found?.metres).toBeCloseTo(1000.8, 0);
    expect(nearestHub({ west: area(hall), east: area(library) }, [-2.05, 53.7])?.hub).toBe(hall);
  });

  it('is none where there is no hub', () => {
    expect(nearestHub({ west: area() }, [-1.9, 53.7])).toBeNull();
  });
});
