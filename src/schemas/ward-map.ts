import { z } from 'zod';
import { field } from './field.ts';
import { gss } from './gss.ts';
import { line } from './text.ts';

const pair = z.tuple([z.number(), z.number()]);
const arcs = z.array(z.array(z.int()).min(1)).min(1);
const properties = z.strictObject({ gss, title: line });

const wardShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), arcs, properties }),
  z.strictObject({ type: z.literal('MultiPolygon'), arcs: z.array(arcs).min(1), properties }),
]);

/**
 * The boundaries of a borough's wards as TopoJSON 1.0 (quantised), longitude and latitude in WGS 84: an edge that two
 * wards share is kept once. `npm run import:wards` writes it.
 */
export const wardMap = z.strictObject({
  type: z.literal('Topology'),
  credit: field(line, 'The credit its licence asks for.', 'Contains OS data © Crown copyright'),
  licence: field(z.literal('OGL-UK-3.0'), 'The licence of its figures.', 'OGL-UK-3.0'),
  edition: field(z.string().regex(/^\d{4}$/), 'The year the publisher gives the wards.', '2026'),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  transform: z.strictObject({ scale: pair, translate: pair }),
  objects: z.strictObject({
    wards: z.strictObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(wardShape).min(1),
    }),
  }),
  arcs: z.array(z.array(z.tuple([z.int(), z.int()])).min(2)),
});

export type WardMap = z.output<typeof wardMap>;
