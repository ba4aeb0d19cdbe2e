import { expect, test } from 'vitest';
import { accessFacts } from '../../src/schemas/access.ts';
import { buildAtlas } from '../../src/atlas/build.ts';
import { buildGeo } from '../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../src/atlas/geo/read-geo.ts';
import { readContent } from '../../src/atlas/read.ts';
import { placedPlaces, placesOfArea } from '../../src/atlas/whereabouts.ts';
import { voicesOf } from '../../src/atlas/voices.ts';

const { atlas } = buildAtlas((await readContent('content')).records);
if (!atlas) throw new Error('the content has problems');
const { geo } = buildGeo(await readGeo('content'), atlas);
if (!geo) throw new Error('the files of content/geo do not fit the content');
const { areas, bodies, forums, places, wards } = atlas;
const placed = placedPlaces(atlas, geo);

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id).sort();
}

test('there are 18 wards of three councillors each', () => {
  expect(wards).toHaveLength(18);
  expect(wards.every(({ councillors }) => councillors.count === 3)).toBe(true);
});

test('the four areas hold all 17 wards of 2004, and only Town is in two of them', () => {
  const codes = areas.flatMap(({ wards2004 }) => wards2004.map(({ ward }) => ward)).sort();
  const numbers = Array.from({ length: 17 }, (_, index) => 1371 + index);
  const all = [...numbers, 1386].sort().map((number) => `E0500${number}`);
  expect(areas).toHaveLength(4);
  expect(codes).toEqual(all);
});

test('no officer is named, since nobody has named one', () => {
  expect(areas.filter(({ officer }) => officer !== null)).toEqual([]);
});

test('the middle of a town lies in its own streets: that of Sowerby Bridge in Central Halifax', () => {
  const town = geo.towns.find(({ title }) => title === 'Sowerby Bridge');
  expect(town?.ward.id).toBe('sowerby-bridge');
  expect(town?.areas.map(({ id }) => id)).toEqual(['central']);
  const shares = geo.sharesOfWard('sowerby-bridge');
  expect(shares.map(({ areas: [area], share }) => [area?.id, Math.round(share * 100)])).toEqual([
    ['central', 71],
    ['upper-valley', 29],
  ]);
});

test('eight councils are of a parish, and each reaches into a ward', () => {
  const parishes = bodies.filter(({ gss }) => gss !== undefined);
  const reached = new Set(wards.flatMap((ward) => ward.parishes?.map(({ parish }) => parish) ?? []));
  expect(parishes).toHaveLength(8);
  expect([...reached].sort()).toEqual(idsOf(parishes));
});

test('every area has an open hub, and a hub lies in the ward of its town', () => {
  const hubsOf = (area: string) => idsOf(placesOfArea(placed, area, 'hub').map(({ place }) => place));
  expect(hubsOf('upper-valley')).toEqual(['hebden-bridge-library', 'todmorden-library']);
  expect(hubsOf('lower-valley')).toEqual(['brighouse-library', 'elland-library']);
  // The old ward of Town is not settled, so its hub stands in both.
  expect(hubsOf('central')).toEqual(['halifax-central-library', 'sowerby-bridge-library']);
  expect(hubsOf('north-and-east')).toEqual(['halifax-central-library', 'mixenden-community-hub']);
});

test('only the six libraries, and the desk that closed, are called hubs by the council', () => {
  const named = places.filter(({ standing }) => standing === 'named by the council');
  expect(idsOf(named)).toEqual([
    'brighouse-library',
    'customer-first-horton-street',
    'elland-library',
    'halifax-central-library',
    'hebden-bridge-library',
    'sowerby-bridge-library',
    'todmorden-library',
  ]);
});

test('the desk that closed leads to where it went', () => {
  const desk = atlas.find('places', 'customer-first-horton-street');
  expect(desk).toMatchObject({ status: 'closed', movedTo: 'halifax-central-library' });
});

test('whoever is known only as a polling place is listed, has no pin and is no satellite', () => {
  const polling = places.filter(({ known }) =>
    known.every(({ from }) =>
      ['calderdale-polling-stations-2022', 'democracy-club-polling-2026'].includes(from.source),
    ),
  );
  expect(polling.length).toBeGreaterThan(20);
  for (const place of polling) {
    expect(place).toMatchObject({
      role: 'facility',
      status: 'not known',
      pinned: false,
      groups: { state: 'not known' },
    });
    expect(place.point).not.toBeNull();
  }
});

test.each(['mytholmroyd-library', 'shelf-village-hall', 'ripponden-library'])(
  '%s, of which only the village is known, has no point',
  (id) => {
    expect(placed.find(({ place }) => place.id === id)).toMatchObject({
      point: null,
      place: { pinned: false },
    });
  },
);

test('no record of a place holds a point from an open database under a licence of its own', () => {
  const sources = places.flatMap(({ point }) => (point ? [point.from.source] : []));
  expect(sources.filter((source) => source.startsWith('openstreetmap'))).toEqual([]);
  expect(idsOf(atlas.placesOdbl.points.map(({ place }) => ({ id: place })))).toEqual([
    'hipperholme-library',
    'luddenden-youth-centre',
    'mixenden-community-hub',
    'skircoat-old-library',
    'southowram-library',
    'walsden-library',
  ]);
});

test('every point lies in a ward and an area', () => {
  const lost = placed.filter(({ point, spot }) => point && (!spot || spot.areas.length === 0));
  expect(lost.map(({ place }) => place.id)).toEqual([]);
});

test('no opening time, contact or access fact is given, since none is known', () => {
  const told = places.filter(
    ({ access, contact, hours }) =>
      hours !== null || contact !== null || accessFacts.some((fact) => access[fact] !== null),
  );
  expect(idsOf(told)).toEqual([]);
});

test('no telephone number and no e-mail address stands in a place or a forum', () => {
  const text = JSON.stringify([places, forums]);
  expect(text).not.toMatch(/\b0\d{3,4} ?\d{3} ?\d{3,4}\b|@[a-z]+\./);
});

test.each([
  ['Elland District Partnership'],
  ['Todmorden Together'],
  ['Area forums'],
  ['Brighouse Forum'],
  ['Other voluntary, community and faith groups'],
  ['Young People’s Forum'],
  ['Boothtown Partnership'],
  ['Sowerby Bridge Forum'],
  ['British Muslim Association'],
  ['Halifax Opportunities Trust'],
  ['Healthy Living Partnership'],
  ['St Augustine’s'],
  ['Neighbourhood groups'],
  ['Women’s groups'],
  ['Neighbourhood Boards'],
])('the diagrams name %s, and so do we, from the paper', (title) => {
  const forum = forums.find((one) => one.title === title);
  expect(forum?.sources.map(({ source }) => source)).toContain('locality-paper-1');
});

test('the town and parish councils that the diagram names are voices too', () => {
  const councils = voicesOf(atlas).filter(({ kind }) => kind === 'parish council');
  expect(councils).toHaveLength(8);
  expect(councils.every((council) => council.wards.length > 0)).toBe(true);
});

test('only the groups of the council for young people are said to meet now', () => {
  expect(idsOf(forums.filter(({ standing }) => standing === 'meets now'))).toEqual([
    'youth-council',
  ]);
});
