import { expect, test } from 'vitest';
import { buildGeo } from '../../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../../src/atlas/geo/read-geo.ts';
import {
  areasOfModel,
  nearestHub,
  placedPlaces,
  placesOfArea,
  placesOfWard,
  pointOf,
} from '../../../src/atlas/whereabouts.ts';
import { boroughAtlas } from './support/borough.ts';
import { borough } from './support/faults.ts';

const atlas = await boroughAtlas();
const { geo, problems } = buildGeo(await readGeo(borough), atlas);
if (!geo) throw new Error(JSON.stringify(problems));
const { wards } = geo;
const placed = placedPlaces(atlas, geo);

function where(id: string) {
  const found = placed.find(({ place }) => place.id === id);
  if (!found) throw new Error(`there is no place ${id}`);
  return found;
}

function areaIds(id: string): string[] | undefined {
  return where(id).spot?.areas.map((area) => area.id);
}

test('works out the ward and the area of a place from its point', () => {
  expect(where('brannick-hall').spot?.ward.id).toBe('brannick');
  expect(areaIds('brannick-hall')).toEqual(['middle-withen']);
});

test('gives both areas where a ward of 2004 may belong to either', () => {
  expect(where('stane-chapel').spot?.ward.id).toBe('hurrow-and-stane');
  expect(areaIds('stane-chapel')).toEqual(['lower-withen', 'middle-withen']);
});

test('gives neither for a place without a point, and for one outside all wards', () => {
  expect(where('reeds-village-room')).toMatchObject({ point: null, spot: null, nearEdge: false });
  const nowhere = placedPlaces(atlas, { wards, spotAt: () => null });
  expect(nowhere.every(({ spot }) => spot === null)).toBe(true);
});

test('takes a point from the list under another licence, with its credit', () => {
  expect(pointOf(atlas, atlas.find('places', 'ferry-room'))).toEqual({
    point: { lat: 52.1122, lng: 0.5259, within: 15 },
    credit: '© Withen map-makers, under an open database licence',
  });
  expect(pointOf(atlas, atlas.find('places', 'poll-barn'))).toEqual({
    point: { lat: 52.3391, lng: 0.0533, within: 20 },
    credit: null,
  });
  expect(areaIds('ferry-room')).toEqual(['lower-withen']);
});

test('is not sure of a ward as soon as the point may lie beyond its edge', () => {
  // The ward ends a hundredth of a degree north of the point: 1,112 metres.
  const hall = atlas.find('places', 'brannick-hall');
  const edge = hall.point?.lat ?? 0;
  const [south, north] = [edge - 0.01, edge + 0.01];
  const ring = [
    [0.2, south],
    [0.24, south],
    [0.24, north],
    [0.2, north],
    [0.2, south],
  ] as const;
  const ward = {
    gss: 'E99000001',
    title: 'Brannick',
    shape: [[ring.map(([lng, lat]): [number, number] => [lng, lat])]],
    bounds: { southWest: [0.2, south], northEast: [0.24, north] },
  } satisfies (typeof wards.wards)[number];
  const isNear = (within: number) => {
    const places = [{ ...hall, point: hall.point && { ...hall.point, within } }];
    return placedPlaces(
      { ...atlas, places },
      {
        spotAt: () => null,
        wards: { ...wards, wards: [ward] },
      },
    )[0]?.nearEdge;
  };
  expect(isNear(1120)).toBe(true);
  expect(isNear(1100)).toBe(false);
});

test('lists the places of an area, and the open ones of a role', () => {
  const ids = (role?: 'hub') =>
    placesOfArea(placed, 'middle-withen', role).map(({ place }) => place.id);
  expect(ids()).toEqual([
    'brannick-hall',
    'hall-of-echoes',
    'hurrow-reading-room',
    'stane-chapel',
    'old-moot-desk',
  ]);
  expect(ids('hub')).toEqual(['brannick-hall']);
});

test('lists the places of a ward', () => {
  expect(placesOfWard(placed, 'nether-quill').map(({ place }) => place.id)).toEqual([
    'poll-barn',
    'quill-library',
  ]);
});

test('finds the nearest hub that is open', () => {
  // At the old desk itself, which has closed: the hall is 0.0009° north and 0.0015° east of it.
  const nearest = nearestHub(placed, [0.2179, 52.2462]);
  expect(nearest?.hub.place.id).toBe('brannick-hall');
  expect(nearest?.metres).toBeGreaterThan(140);
  expect(nearest?.metres).toBeLessThan(146);
  expect(nearestHub([], [0, 52])).toBeNull();
});

test('finds the areas of a model', () => {
  expect(areasOfModel(atlas, 'managed').map(({ id }) => id)).toEqual([
    'lower-withen',
    'middle-withen',
  ]);
});
