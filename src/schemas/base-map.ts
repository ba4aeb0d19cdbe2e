import { z } from 'zod';
import { field } from './field.ts';
import { line } from './text.ts';

/** What land the base map shows, in the order in which it is painted. */
export const landKinds = ['moor', 'builtup', 'wood', 'park', 'water'] as const;

/** What lines the base map shows, in the order in which they are drawn, thin ones first. */
export const lineClasses = [
  'stream',
  'river',
  'canal',
  'rail',
  'b-road',
  'a-road',
  'motorway',
] as const;

const arcs = z.array(z.int());
const named = { name: line.optional() };

const land = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('Polygon'),
    arcs: z.array(arcs),
    properties: z.strictObject({ kind: z.enum(landKinds), ...named }),
  }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    arcs: z.array(z.array(arcs)),
    properties: z.strictObject({ kind: z.enum(landKinds), ...named }),
  }),
]);

const lineProperties = z.strictObject({
  class: z.enum(lineClasses),
  ref: line.optional(),
  ...named,
});

const lines = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('LineString'), arcs, properties: lineProperties }),
  z.strictObject({
    type: z.literal('MultiLineString'),
    arcs: z.array(arcs),
    properties: lineProperties,
  }),
]);

const station = z.strictObject({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number(), z.number()]),
  properties: z.strictObject({ name: line }),
});

function collection<T extends z.ZodType>(geometry: T) {
  return z.strictObject({
    type: z.literal('GeometryCollection'),
    geometries: z.array(geometry),
  });
}

const pair = z.tuple([z.number(), z.number()]);

/**
 * The base map: land, lines and stations as TopoJSON 1.0 (quantised), longitude and latitude in WGS 84, with its credit
 * and licence inside. Kept in a file of its own, since its licence is its own. `npm run import:basemap` writes it.
 */
export const baseMap = z.strictObject({
  type: z.literal('Topology'),
  credit: field(line, 'The credit its licence asks for.', '© OpenStreetMap contributors'),
  licence: field(z.literal('ODbL-1.0'), 'The licence of its figures.', 'ODbL-1.0'),
  from: field(z.array(line).min(1), 'What each file it was made from says of itself.', [
    'OpenStreetMap, extract of July 2023',
  ]),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  transform: z.strictObject({ scale: pair, translate: pair }),
  objects: z.strictObject({
    land: collection(land),
    lines: collection(lines),
    stations: collection(station),
  }),
  arcs: z.array(z.array(z.tuple([z.int(), z.int()]))),
});

export type BaseMap = z.output<typeof baseMap>;

/** A kind of land on the base map. */
export type LandKind = (typeof landKinds)[number];

/** A class of line on the base map. */
export type LineClass = (typeof lineClasses)[number];
