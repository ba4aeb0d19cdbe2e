import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { findWards } from '../../../../scripts/import/wards/find-wards.ts';
import { makeWardMap, wardMapText } from '../../../../scripts/import/wards/make-ward-map.ts';
import { wardMap } from '../../../../src/schemas/ward-map.ts';
import { fileOf, wanted, ward } from './samples.ts';

const ours = { WD26CD: 'E05000001', WD26NM: 'Aldertown', LAD26CD: 'E08000099' };
const next = { WD26CD: 'E05000002', WD26NM: 'Birchfield', LAD26CD: 'E08000099' };
const theirs = { WD26CD: 'E05000009', WD26NM: 'Elsewhere', LAD26CD: 'E08000098' };

describe('boundaries of wards', () => {
  it('are kept where they are the borough’s, and the others counted', () => {
    const found = findWards(fileOf(ward(ours), ward(theirs, [500_000, 400_000])), wanted);
    expect(found).toMatchObject({ edition: '2026', others: 1, chosenBy: 'LAD26CD is E08000099' });
    expect(found.wards.map(({ properties }) => properties)).toEqual([
      { gss: 'E05000001', title: 'Aldertown' },
    ]);
  });

  it.each([
    [
      'small letters, as in 2019',
      { wd19cd: 'E05000001', wd19nm: 'Aldertown', lad19cd: 'E08000099' },
      '2019',
    ],
    [
      'no borough, as in 2021: the records name the ward',
      { WD21CD: 'E05000001', WD21NM: 'Aldertown' },
      '2021',
    ],
    ['two years’ codes: the later stands', { ...ours, WD25CD: 'E05000077', WD25NM: 'Old' }, '2026'],
    ['a Welsh name beside the name', { ...ours, WD26NMW: ' ' }, '2026'],
  ])('are found with %s', (_, properties, edition) => {
    const found = findWards(fileOf(ward(properties)), wanted);
    expect(found.edition).toBe(edition);
    expect(found.wards[0]?.properties).toEqual({ gss: 'E05000001', title: 'Aldertown' });
  });

  it.each([
    [
      'eastings and northings',
      fileOf(ward(ours, [409_503, 425_335])),
      'Aldertown starts at 409503, 425335: eastings and northings, in metres.\n  Expected: longitude and latitude in degrees',
    ],
    [
      'latitude first',
      fileOf(ward(ours, [53.5, -1.5])),
      'starts at 53.5, -1.5: latitude comes first.',
    ],
    ['another place', fileOf(ward(ours, [0.5, 51])), "which lies outside the borough's box."],
    [
      'other boroughs only',
      fileOf(ward(theirs)),
      'no ward of it is in E08000099. Its first boroughs are: E08000098.\n  Expected: wards of Elmshire',
    ],
    [
      'other columns',
      fileOf(ward({ name: 'Aldertown', code: 'E05000001' })),
      'wards.geojson: its columns are: name, code.\n  Expected: ward boundaries',
    ],
    ['no columns', fileOf(ward({})), 'its columns are: none.'],
    [
      'no borough and no ward that is known',
      fileOf(ward({ WD21CD: 'E05000009', WD21NM: 'Elsewhere' })),
      'it does not say which borough a ward is in',
    ],
    ['a ward twice', fileOf(ward(ours), ward(ours)), 'Aldertown (E05000001) is in it twice.'],
    [
      'a code that is none',
      fileOf(ward({ ...ours, WD26CD: '00CYFA' })),
      'a ward has the code "00CYFA"',
    ],
    [
      'a ward without a boundary',
      fileOf({ ...ward(ours), geometry: { type: 'Point', coordinates: [-1.5, 53.5] } }),
      'Aldertown has no boundary.',
    ],
    [
      'an empty boundary',
      fileOf({ ...ward(ours), geometry: { type: 'Polygon', coordinates: [] } }),
      'Aldertown has no boundary.',
    ],
  ])('are told where they cannot be used: %s', (_, file, message) => {
    expect(() => findWards(file, wanted)).toThrow(message);
  });
});

describe('the map of wards', async () => {
  const found = findWards(fileOf(ward(ours), ward(next, [-1.4, 53.5])), wanted);
  const map = await makeWardMap(found, 'Drawn for tests');

  it('keeps the edge that two wards share once', () => {
    const used = map.objects.wards.geometries.flatMap(({ arcs }) => arcs.flat(2));
    const edges = used.map((arc) => (arc < 0 ? ~arc : arc));
    expect(map.arcs).toHaveLength(3);
    expect(edges.filter((edge, place) => edges.indexOf(edge) !== place)).toHaveLength(1);
  });

  it('carries its credit, licence and year, and moves no corner by a metre', () => {
    expect(map).toMatchObject({
      credit: 'Drawn for tests',
      licence: 'OGL-UK-3.0',
      edition: '2026',
    });
    const { features } = feature(
      map as unknown as Topology,
      map.objects.wards as unknown as GeometryCollection,
    );
    const corners = features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : [],
    );
    for (const [lng = 0, lat = 0] of corners) {
      expect(Math.min(...[-1.5, -1.4, -1.3].map((x) => Math.abs(x - lng)))).toBeLessThan(0.00001);
      expect(Math.min(...[53.5, 53.6].map((y) => Math.abs(y - lat)))).toBeLessThan(0.00001);
    }
  });

  it('is written one ward and one edge a line, and reads back the same', () => {
    const text = wardMapText(map);
    expect(wardMap.parse(JSON.parse(text))).toEqual(map);
    expect(text.split('\n').filter((line) => line.startsWith('['))).toHaveLength(map.arcs.length);
  });
});
