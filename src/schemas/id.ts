import { z } from 'zod';

/** Small letters and digits in words joined by hyphens: `full-council`. A file's name without its ending is its id. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id written in a field. */
export const id = z.string().regex(idPattern);

/** The kinds that another record may point at. */
export type ReferableKind =
  | 'themes'
  | 'decisions'
  | 'bodies'
  | 'ways'
  | 'terms'
  | 'sources'
  | 'counting'
  | 'areas'
  | 'models'
  | 'wards'
  | 'forums'
  | 'places'
  | 'services'
  | 'pledge';

/**
 * An id that must be the name of a file of another kind. The atlas looks it up; a slip is answered with the nearest id.
 *
 * @param kind the folder under `content/` the id must be found in
 * @returns a schema whose meta says which kind it points at
 */
export function reference(kind: ReferableKind): z.ZodString {
  return id.meta({ references: kind });
}
