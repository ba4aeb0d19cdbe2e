import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { exactPoint } from './point.ts';
import { line } from './text.ts';

const placed = z
  .strictObject({
    place: field(
      reference('places'),
      'The place, by its id in `content/places/`. Its own `point` is `null`.',
      'hill-end-library',
    ),
    ...exactPoint,
  })
  .meta({ position: true });

/**
 * Points of places that come from an open database under a licence of its own. Kept in a file of their own, so that
 * the records of places stay under the Open Government Licence.
 */
export const placesOdbl = z.strictObject({
  ...editorSchema,
  title: field(line, 'What the list is.', 'Points of places from OpenStreetMap'),
  credit: field(line, 'The credit its licence asks for.', '© OpenStreetMap contributors, ODbL'),
  points: field(z.array(placed), 'The points, each with the place it belongs to.', []),
  sources,
});

export type PlacesOdbl = z.output<typeof placesOdbl>;
