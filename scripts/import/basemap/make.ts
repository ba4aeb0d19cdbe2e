import type { Feature } from 'geojson';
import mapshaper from 'mapshaper';
import { baseMap } from '../../../src/schemas/base-map.ts';
import type { BaseMap } from '../../../src/schemas/base-map.ts';
import { readGeoJson } from '../read-geojson.ts';
import { WrongFile } from '../wrong-file.ts';
import type { GivenFile, ReadFile } from '../read-geojson.ts';
import { sortFeatures } from './sort.ts';
import type { Box, Sorted } from './sort.ts';

/** The base map made of some files, and what there is to tell about it. */
export interface Made {
  map: BaseMap;
  sorted: Sorted;
}

/** Metres a line may move. The map stops at zoom 15, where a pixel is about 3 metres. */
const interval = 10;
/** Steps across the map. On a map 30 km wide one is 3 metres. */
const steps = 10_000;

function collection(features: Feature[]): object {
  return { type: 'FeatureCollection', features };
}

function only(files: readonly ReadFile[], key: 'credit' | 'licence', fallback: string): string {
  const found = [...new Set(files.map((file) => file[key] ?? fallback))];
  const [first = fallback, second] = found;
  const other = files.find((file) => file[key] === second);
  if (second !== undefined && other)
    throw new WrongFile(
      other.name,
      `its ${key} is "${second}", and that of another file is "${first}".`,
      'files under one licence, since they become one file',
    );
  return first;
}

function checkLicence(files: readonly ReadFile[]): void {
  const other = files.find(({ licence }) => licence !== null && !/^odbl/i.test(licence));
  if (other)
    throw new WrongFile(
      other.name,
      `its licence is "${other.licence ?? ''}".`,
      'the Open Database Licence (ODbL-1.0). Figures under other licences stay in files of their own',
    );
}

async function toTopology(sorted: Sorted): Promise<unknown> {
  const shaped = ['lines', 'land'].filter((part) => sorted[part as 'lines' | 'land'].length > 0);
  const written = await mapshaper.applyCommands(
    [
      '-i lines.json land.json stations.json combine-files',
      `-simplify dp interval=${interval} keep-shapes target=${shaped.join(',')}`,
      `-o base.json format=topojson quantization=${steps} target=lines,land,stations`,
    ].join(' '),
    {
      'lines.json': collection(sorted.lines),
      'land.json': collection(sorted.land),
      'stations.json': collection(sorted.stations),
    },
  );
  return JSON.parse(String(written['base.json']));
}

/**
 * Makes the base map of GeoJSON files: checks them, drops what the map has no use for, simplifies lines and areas, and
 * writes them as one TopoJSON with its credit and licence inside.
 *
 * @param given the files
 * @param box the borough's box, from `content/site.json`
 * @throws {WrongFile} saying what was found and what was expected
 */
export async function makeBaseMap(given: readonly GivenFile[], box: Box): Promise<Made> {
  const files = given.map(readGeoJson);
  checkLicence(files);
  const sorted = sortFeatures(files, box);
  for (const part of ['land', 'lines'] as const)
    if (sorted[part].length === 0)
      throw new WrongFile(
        given.map(({ name }) => name).join(', '),
        `there is no ${part === 'land' ? 'land (moor, builtup, wood, park, water)' : 'river, canal, road or railway'} in it.`,
        'both lines and areas. Give all files at once, since the base map is written anew',
      );
  const topology = (await toTopology(sorted)) as object;
  const map = baseMap.parse({
    type: 'Topology',
    credit: only(files, 'credit', '© OpenStreetMap contributors'),
    licence: 'ODbL-1.0',
    from: [...new Set(files.map(({ name, source }) => source ?? name))],
    ...topology,
  });
  return { map, sorted };
}
