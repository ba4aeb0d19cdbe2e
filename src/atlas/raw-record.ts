import type { KindName } from '../schemas/kinds.ts';

/** A path into a record: `['windows', 0, 'closes']`. */
export type FieldPath = readonly (string | number)[];

/** A record as it was found, before anything was checked. */
export interface RawRecord {
  kind: KindName;
  /** The file's name without its ending. */
  id: string;
  /** The file, from the content folder on. */
  file: string;
  /** What the file says; `undefined` where it could not be read. Its id still counts as known. */
  data: unknown;
  /** The words below an MDX record, as written. */
  words?: string;
  /** How many lines of the file stand above the words. */
  wordsAbove?: number;
  /** Finds the line of a field, from 1; of the nearest one above it where the field is missing. */
  lineOf?: (path: FieldPath) => number | null;
}

/**
 * A path as people write it: `windows[0].closes`.
 *
 * @param path the path
 */
export function sayPath(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
