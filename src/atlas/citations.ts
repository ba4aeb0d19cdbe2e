import { kindNames } from '../schemas/kinds.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';
import { sayPath } from './raw-record.ts';
import type { FieldPath } from './raw-record.ts';

/** A citation, with the record and the field it stands in. */
export interface Cited {
  kind: (typeof kindNames)[number];
  entry: Entry;
  field: string;
  citation: Citation;
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'at' in value && 'asOf' in value;
}

/**
 * Every citation in a value, with the field it stands in.
 *
 * @param value a record, or as much of one as could be read
 * @param path where the value stands; left out for a whole record
 */
export function* citationsIn(
  value: unknown,
  path: FieldPath = [],
): Generator<[FieldPath, Citation]> {
  if (typeof value !== 'object' || value === null) return;
  if (isCitation(value)) {
    yield [path, value];
    return;
  }
  for (const [key, inner] of Object.entries(value))
    yield* citationsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/**
 * Every citation of every record.
 *
 * @param atlas the atlas
 */
export function allCitations(atlas: Atlas): Cited[] {
  return kindNames.flatMap((kind) => {
    const entries: Entry[] = [atlas[kind]].flat();
    return entries.flatMap((entry) =>
      [...citationsIn(entry)].map(([path, citation]) => ({
        kind,
        entry,
        field: sayPath(path),
        citation,
      })),
    );
  });
}
