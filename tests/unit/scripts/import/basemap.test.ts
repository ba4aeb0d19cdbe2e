import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBaseMap } from '../../../../scripts/import/basemap/make.ts';
import type { GivenFile } from '../../../../scripts/import/read-geojson.ts';
import type { Box } from '../../../../scripts/import/basemap/sort.ts';

const box: Box = [0, 52, 0.6, 52.4];
const line = [
  [0.1, 52.1],
  [0.2, 52.2],
];
const ring = [
  [0.1, 52.1],
  [0.2, 52.1],
  [0.2, 52.2],
  [0.1, 52.1],
];

function feature(type: string, coordinates: unknown, properties: object): object {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function file(features: object[], more: object = {}, name = 'lines.geojson'): GivenFile {
  const text = JSON.stringify({ type: 'FeatureCollection', ...more, features });
  return { name, bytes: new TextEncoder().encode(text) };
}

const road = feature('LineString', line, { kind: 'road', class: 'a', ref: 'A900' });
const moor = feature('Polygon', [ring], { kind: 'moor' });
const halt = feature('Point', [0.1, 52.1], { kind: 'station', name: 'Hill End', crs: 'HIL' });

function text(name: string, words: string): GivenFile {
  return { name, bytes: new TextEncoder().encode(words) };
}

describe('making the base map', () => {
  it('keeps land, lines and stations, with what they are drawn and named by', async () => {
    const source = { source: 'Open map, 2026', attribution: '© Mappers', license: 'ODbL-1.0' };
    const { map } = await makeBaseMap([file([road, moor, halt], source)], box);
    expect(map).toMatchObject({
      credit: '© Mappers',
      licence: 'ODbL-1.0',
      from: ['Open map, 2026'],
    });
    const { land, lines, stations } = map.objects;
    expect(land.geometries.map(({ properties }) => properties)).toEqual([{ kind: 'moor' }]);
    expect(lines.geometries.map(({ properties }) => properties)).toEqual([
      { class: 'a-road', ref: 'A900' },
    ]);
    expect(stations.geometries.map(({ properties }) => properties)).toEqual([{ name: 'Hill End' }]);
  });

  it('keeps positions to about three metres', async () => {
    const { map } = await makeBaseMap([file([road, moor])], box);
    const { scale, translate } = map.transform;
    const [index = 0] = map.objects.lines.geometries[0]?.arcs.flat() ?? [];
    const [x = 0, y = 0] = map.arcs[index < 0 ? ~index : index]?.[0] ?? [];
    expect(translate[0] + x * scale[0]).toBeCloseTo(0.1, 4);
    expect(translate[1] + y * scale[1]).toBeCloseTo(52.1, 4);
  });

  it('passes over kinds it does not know, and counts them', async () => {
    const tram = feature('LineString', line, { kind: 'tram' });
    const { sorted } = await makeBaseMap([file([road, moor, tram, tram])], box);
    expect([...sorted.leftOut]).toEqual([['tram', 2]]);
  });

  it('takes several files, and a byte order mark', async () => {
    const marked = text('areas.geojson', `\uFEFF${new TextDecoder().decode(file([moor]).bytes)}`);
    const { sorted } = await makeBaseMap([file([road]), marked], box);
    expect([sorted.land.length, sorted.lines.length]).toEqual([1, 1]);
  });

  const eastings = feature('LineString', [[409_503, 425_335]], { kind: 'road', class: 'a' });
  const turned = feature('LineString', [[52.1, 0.1]], { kind: 'road', class: 'a' });
  const far = feature('LineString', [[-3, 55]], { kind: 'road', class: 'a' });
  const wrong = feature('Polygon', [ring], { kind: 'road', class: 'a' });
  it.each([
    [
      'eastings and northings',
      [file([eastings])],
      /\[409503, 425335\], look like eastings.*WGS 84/s,
    ],
    ['latitude before longitude', [file([turned])], /its coordinates have latitude first/],
    ['another borough', [file([far])], /none of it lies in the borough: it has \[-3, 55\]/],
    ['an area where a line belongs', [file([wrong])], /feature 1, of kind "road a", is a Polygon/],
    ['a feature without a shape', [file([{ type: 'Feature' }])], /feature 1 has no geometry/],
    ['another licence', [file([road], { license: 'OGL-UK-3.0' })], /its licence is "OGL-UK-3.0"/],
    ['lines without land', [file([road])], /there is no land/],
    [
      'two credits',
      [file([road], { attribution: 'A' }), file([moor], { attribution: 'B' }, 'b.geojson')],
      /b.geojson: its credit is "B"/,
    ],
  ])('says what it found and expected when given %s', async (_, files, words) => {
    await expect(makeBaseMap(files, box)).rejects.toThrow(words);
  });
});

describe('npm run import:basemap', () => {
  function run(
    name: string,
    bytes: string,
  ): { folder: string; said: string; status: number | null } {
    const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
    mkdirSync(join(folder, 'geo'));
    writeFileSync(
      join(folder, 'site.json'),
      JSON.stringify({ box: { southWest: [0, 52], northEast: [0.6, 52.4] } }),
    );
    writeFileSync(join(folder, 'geo', 'basemap.json'), 'as it was');
    writeFileSync(join(folder, name), bytes);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['scripts/import-basemap.ts', join(folder, name)],
      { env: { ...process.env, CONTENT: folder }, encoding: 'utf8' },
    );
    return { folder, said: stdout + stderr, status };
  }

  it('writes one file, and says what it kept', () => {
    const whole = new TextDecoder().decode(file([road, moor, halt]).bytes);
    const { folder, said, status } = run('map.geojson', whole);
    expect(status).toBe(0);
    expect(said).toContain('Kept 1 area, 1 line and 1 station.');
    const written = readFileSync(join(folder, 'geo', 'basemap.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ type: 'Topology', licence: 'ODbL-1.0' });
    expect(readdirSync(join(folder, 'geo'))).toEqual(['basemap.json']);
  });

  it('changes nothing when the file is wrong', () => {
    const { folder, said, status } = run('map.geojson', '{"type":"FeatureColl');
    expect(status).toBe(1);
    expect(said).toContain('stops in the middle');
    expect(said).toContain('Nothing was changed.');
    expect(readFileSync(join(folder, 'geo', 'basemap.json'), 'utf8')).toBe('as it was');
    expect(readdirSync(join(folder, 'geo'))).toEqual(['basemap.json']);
  });
});
