import { expect, test } from 'vitest';
import { linkTo } from '../../../src/atlas/record-links.ts';
import { boroughAtlas } from './support/borough.ts';

const atlas = await boroughAtlas();

test.each([
  ['areas', 'upper-withen', '/areas/upper-withen/'],
  ['wards', 'brannick', '/wards/brannick/'],
  ['forums', 'youth-moot', '/forums/youth-moot/'],
  ['places', 'brannick-hall', '/places/brannick-hall/'],
] as const)('leads to the page of one of the %s', (kind, id, url) => {
  const entry = atlas.find(kind, id);
  expect(linkTo(kind, entry)).toEqual({ title: entry.title, url });
});

test('gives no address to what has no page', () => {
  expect(linkTo('placesOdbl', atlas.placesOdbl).url).toBeNull();
});
