import { z } from 'zod';

/** A position: longitude then latitude in degrees, WGS 84, the order of GeoJSON (RFC 7946). The atlas checks it against the borough's box. */
export const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ position: true });

export type Position = z.output<typeof position>;
