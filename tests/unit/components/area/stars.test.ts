import { expect, test } from 'vitest';
import { starsOf } from '../../../../src/components/area/stars.ts';
import type { Placed } from '../../../../src/atlas/whereabouts.ts';
import type { GeoSpot } from '../../../../src/atlas/geo/geo.ts';

/** A place in some areas, by their titles. */
function placeIn(...titles: string[]): Pick<Placed, 'spot'> {
  const areas = titles.map((title) => ({ title }));
  return { spot: { areas } as unknown as GeoSpot };
}

const known = placeIn('Upper');
const either = placeIn('Middle', 'Lower');
const other = placeIn('Upper', 'Middle');

test('marks what may be in one of two areas, and says once what the mark means', () => {
  const { starOf, notes } = starsOf([known, either, either, other]);
  expect([known, either, other, { spot: null }].map(starOf)).toEqual(['', '*', '**', '']);
  expect(notes).toEqual([
    '* In Middle or Lower: our sources do not say which.',
    '** In Upper or Middle: our sources do not say which.',
  ]);
});

test('says nothing where every area is known', () => {
  expect(starsOf([known]).notes).toEqual([]);
});
