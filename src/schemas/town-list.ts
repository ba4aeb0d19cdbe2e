import { z } from 'zod';
import { field } from './field.ts';
import { line } from './text.ts';

const town = z.strictObject({
  title: field(line, 'Its name.', 'Hill End'),
  rank: field(
    z.int().min(1).max(4),
    '1 town · 2 main village or suburb · 3 other village or suburb · 4 hamlet.',
    2,
  ),
  lat: field(z.number().min(-90).max(90), 'Latitude of its middle, in degrees.', 53.7135),
  lng: field(z.number().min(-180).max(180), 'Longitude of its middle, in degrees.', -2.0985),
  label: field(
    z.tuple([z.number(), z.number()]).optional(),
    'Longitude and latitude of its name on a map, where that is not its middle.',
    [-2.1, 53.71],
  ),
});

/** The towns, villages and hamlets that people may type, and that a map may name. */
export const townList = z.strictObject({
  credit: field(line, 'The credit its licence asks for.', 'Contains OS data © Crown copyright'),
  licence: field(z.literal('OGL-UK-3.0'), 'The licence of its figures.', 'OGL-UK-3.0'),
  asOf: field(z.string().regex(/^\d{4}(-\d\d)?$/), 'The year or month it is of.', '2021'),
  towns: field(z.array(town).min(1), 'The places.', []),
});

export type TownList = z.output<typeof townList>;
