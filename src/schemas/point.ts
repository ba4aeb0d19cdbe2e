import { z } from 'zod';
import { field } from './field.ts';

/** A position: longitude then latitude in degrees, WGS 84, the order of GeoJSON (RFC 7946). The atlas checks it against the borough's box. */
export const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ position: true });

export type Position = z.output<typeof position>;

/** The fields of a point whose numbers are named, in degrees, WGS 84, with how exact it is. The atlas checks it too. */
export const exactPoint = {
  lat: field(z.number().min(-90).max(90), 'Latitude, in degrees.', 53.72),
  lng: field(
    z.number().min(-180).max(180),
    'Longitude, in degrees: west of Greenwich below 0.',
    -1.86,
  ),
  within: field(
    z.int().min(1).max(2000),
    'How far off it may be, in metres. From 75 on, the map draws a circle of that size.',
    50,
  ),
};

/** A point in degrees, WGS 84, and how far off it may be, in metres. */
export interface ExactPoint {
  lat: number;
  lng: number;
  within: number;
}
