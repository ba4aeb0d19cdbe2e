import { describe, expect, it } from 'vitest';
import { sayShare, shareOut } from '../../../src/where/shares.ts';

const north = { id: 'north' };
const east = { id: 'east' };

describe('the shares of a ward', () => {
  it('go by the areas its postcodes are in, largest first', () => {
    const areasOf = (ward2004: string | null) =>
      ward2004 === 'fell' ? [north] : ward2004 === 'clough' ? [east, north] : [];
    const postcodes = ['fell', 'clough', 'clough', null].map((ward2004) => ({ ward2004 }));
    expect(shareOut(postcodes, areasOf)).toEqual([
      { areas: [east, north], postcodes: 2, share: 0.5 },
      { areas: [north], postcodes: 1, share: 0.25 },
      { areas: [], postcodes: 1, share: 0.25 },
    ]);
    expect(shareOut([], areasOf)).toEqual([]);
  });

  it.each([
    [1, 'all'],
    [0.999, 'over 99%'],
    [0.99, '99%'],
    [0.714, '71%'],
    [0.01, '1%'],
    [0.009, 'under 1%'],
  ])('are said of %d as %s', (share, words) => {
    expect(sayShare(share)).toBe(words);
  });
});
