import type { Feature, Geometry } from 'geojson';
import { landKinds } from '../../../src/schemas/base-map.ts';
import type { LineClass } from '../../../src/schemas/base-map.ts';
import { WrongFile } from '../wrong-file.ts';
import type { ReadFile } from '../read-geojson.ts';

/** A box on the land: west, south, east and north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** What the files hold, by the part of the base map it becomes, and what was left out. */
export interface Sorted {
  land: Feature[];
  lines: Feature[];
  stations: Feature[];
  /** How many features of each unknown kind were passed over. */
  leftOut: Map<string, number>;
}

const classes: Readonly<Record<string, LineClass>> = {
  'river river': 'river',
  'river stream': 'stream',
  'canal canal': 'canal',
  'rail main': 'rail',
  'road motorway': 'motorway',
  'road a': 'a-road',
  'road b': 'b-road',
};

const shapesOf = {
  land: ['Polygon', 'MultiPolygon'],
  lines: ['LineString', 'MultiLineString'],
  stations: ['Point'],
};

function* numbersIn(coordinates: unknown): Generator<[number, number]> {
  if (!Array.isArray(coordinates)) return;
  const [first, second] = coordinates as unknown[];
  if (typeof first === 'number' && typeof second === 'number') yield [first, second];
  else for (const inner of coordinates) yield* numbersIn(inner);
}

function positionsOf(geometry: Geometry): [number, number][] {
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(positionsOf)
    : [...numbersIn(geometry.coordinates)];
}

function isInBox([lng, lat]: readonly [number, number], [west, south, east, north]: Box): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function checkPositions(file: ReadFile, box: Box): void {
  const all = file.features.flatMap(({ geometry }) => positionsOf(geometry));
  const wanted = 'longitude and latitude in degrees (WGS 84), such as [-1.86, 53.72]';
  const far = all.find(([lng, lat]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
  if (far)
    throw new WrongFile(
      file.name,
      `its coordinates, such as [${far.join(', ')}], look like eastings and northings in metres.`,
      `${wanted}. Ask the publisher's site for "WGS 84" or "EPSG:4326"`,
    );
  if (all.some((at) => isInBox(at, box))) return;
  if (all.some(([lng, lat]) => isInBox([lat, lng], box)))
    throw new WrongFile(file.name, 'its coordinates have latitude first.', wanted);
  const [some] = all;
  throw new WrongFile(
    file.name,
    some
      ? `none of it lies in the borough: it has [${some.join(', ')}].`
      : 'it has no coordinates.',
    `something between ${box[0]}, ${box[1]} and ${box[2]}, ${box[3]}, the box of content/site.json`,
  );
}

function textOf(feature: Feature, key: string): string | undefined {
  const value: unknown = feature.properties?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function partOf(feature: Feature): { part: keyof typeof shapesOf; properties: object } | null {
  const kind = textOf(feature, 'kind') ?? '';
  const name = textOf(feature, 'name');
  const ref = textOf(feature, 'ref');
  const named = name === undefined ? {} : { name };
  if (kind === 'station')
    return name === undefined ? null : { part: 'stations', properties: named };
  if (landKinds.some((land) => land === kind))
    return { part: 'land', properties: { kind, ...named } };
  const lineClass = classes[`${kind} ${textOf(feature, 'class') ?? ''}`];
  if (!lineClass) return null;
  return {
    part: 'lines',
    properties: { class: lineClass, ...named, ...(ref === undefined ? {} : { ref }) },
  };
}

/**
 * Sorts what files hold into land, lines and stations. The properties they are known by are `kind`, `class`, `ref` and
 * `name`; all others are dropped.
 *
 * @param files the files, read
 * @param box the box that each file must have something in
 * @throws {WrongFile} for coordinates that are not degrees or lie elsewhere, and for a shape its kind cannot have
 */
export function sortFeatures(files: readonly ReadFile[], box: Box): Sorted {
  const sorted: Sorted = { land: [], lines: [], stations: [], leftOut: new Map() };
  for (const file of files) {
    const odd = file.features.findIndex(
      (feature: Partial<Feature> | null) => typeof feature?.geometry?.type !== 'string',
    );
    if (odd !== -1)
      throw new WrongFile(
        file.name,
        `feature ${odd + 1} has no geometry.`,
        'a shape in each feature',
      );
    checkPositions(file, box);
    for (const [index, feature] of file.features.entries()) {
      const kind = [textOf(feature, 'kind'), textOf(feature, 'class')].filter(Boolean).join(' ');
      const found = partOf(feature);
      if (!found) {
        const words = kind || 'no kind';
        sorted.leftOut.set(words, (sorted.leftOut.get(words) ?? 0) + 1);
        continue;
      }
      const { type } = feature.geometry;
      if (!shapesOf[found.part].includes(type))
        throw new WrongFile(
          file.name,
          `feature ${index + 1}, of kind "${kind}", is a ${type}.`,
          shapesOf[found.part].join(' or '),
        );
      sorted[found.part].push({
        type: 'Feature',
        properties: found.properties,
        geometry: feature.geometry,
      });
    }
  }
  return sorted;
}
