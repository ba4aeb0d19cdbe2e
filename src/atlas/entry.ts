import type { KindName, RecordOf } from '../schemas/kinds.ts';
import type { FieldPath } from './raw-record.ts';

/** A record that passed its schema, with where it came from. */
export type Entry<K extends KindName = KindName> = RecordOf<K> & {
  id: string;
  /** The file, from the content folder on. */
  file: string;
};

/** Every record that passed its schema, by kind. */
export type Entries = { [K in KindName]: Entry<K>[] };

/** Finds the line of a field of a file, or `null`. */
export type LineFinder = (file: string, path: FieldPath) => number | null;
