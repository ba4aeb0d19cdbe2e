import { expect, it } from 'vitest';
import { startsOf } from '../../../src/where/starts.ts';
import { sample } from './samples.ts';

it('lists the starts of postcodes in order, with their wards and areas, and none of another borough', () => {
  const said = startsOf(sample).map(({ outward, sectors }) => [
    outward,
    ...sectors.map(({ start, wards, areas }) =>
      [start, wards.map(({ id }) => id).join(), areas.map(({ id }) => id).join()].join(' · '),
    ),
  ]);
  expect(said).toEqual([
    ['AB1', 'AB1 1 · aldertown,birchfield · east,north', 'AB1 2 · birchfield · north'],
    ['AB12', 'AB12 3 · birchfield · '],
    ['CD9', 'CD9 9 · aldertown · '],
  ]);
});
