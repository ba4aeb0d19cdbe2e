import { stringify } from 'yaml';
import { z } from 'zod';
import type { Kind } from '../../schemas/kinds.ts';
import { shapesFor, unwrap } from '../branches.ts';
import { keysAt, schemasAt, valueAt } from '../keys-at.ts';
import type { FieldPath } from '../raw-record.ts';
import type { FoundRecords } from '../reference.ts';

/** A fault as a schema gives it. */
export type Issue = z.core.$ZodIssue;

/** What is wrong with a field and how to mend it. */
export interface Described {
  path: FieldPath;
  what: string;
  fix: string;
}

/** The record that a fault was found in, and what is needed to tell what was meant. */
export interface Context {
  schema: z.ZodType;
  /** The record as written. */
  data: unknown;
  format: Kind['format'];
  /** Every record there is. */
  found: FoundRecords;
}

/**
 * The path of a fault, as this project writes paths.
 *
 * @param issue the fault
 */
export function pathOf(issue: Issue): FieldPath {
  return issue.path as FieldPath;
}

/**
 * Whether a fault is that a field is not there at all.
 *
 * @param issue the fault
 * @param context its record
 */
export function isMissing(issue: Issue, { data }: Context): boolean {
  return issue.code !== 'unrecognized_keys' && valueAt(data, pathOf(issue)) === undefined;
}

/**
 * Whether a place holds citations, so that a fact there has no source while it is empty.
 *
 * @param context the record
 * @param path the place
 */
export function isOfSources({ schema, data }: Context, path: FieldPath): boolean {
  const entries = schemasAt(schema, data, path)
    .flatMap((at) => shapesFor(at, valueAt(data, path)))
    .some((shape) => shape instanceof z.ZodArray);
  const keys = keysAt(schema, data, entries ? [...path, 0] : path);
  return keys.includes('source') && keys.includes('asOf') && path.at(-1) !== 'law';
}

/**
 * Whether a place holds a position: longitude and latitude.
 *
 * @param context the record
 * @param path the place
 */
export function isOfPosition({ schema, data }: Context, path: FieldPath): boolean {
  return schemasAt(schema, data, path).some((at) => at instanceof z.ZodTuple);
}

/**
 * Whether a place holds a day of the calendar.
 *
 * @param context the record
 * @param path the place
 */
export function isOfDay({ schema, data }: Context, path: FieldPath): boolean {
  return schemasAt(schema, data, path).some((at) => unwrap(at).meta()?.['format'] === 'date');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/**
 * A field written as it could be, in the language of its file, from the example that its schema carries. `null` where
 * the schema has none that would help.
 *
 * @param context the record
 * @param path the field
 */
export function exampleAt({ schema, data, format }: Context, path: FieldPath): string | null {
  const [example] = schemasAt(schema, data, path).flatMap((at) => {
    const examples = at.meta()?.['examples'];
    return Array.isArray(examples) ? (examples as unknown[]) : [];
  });
  if (isEmpty(example)) return null;
  const name = path.at(-1);
  if (format === 'json') {
    const value = JSON.stringify(example, null, 1).replace(/\n */g, ' ');
    return typeof name === 'string' ? `"${name}": ${value}` : value;
  }
  const options = { collectionStyle: 'flow', lineWidth: 0 } as const;
  return stringify(typeof name === 'string' ? { [name]: example } : example, options)
    .trim()
    .replace(/^\{ (.*) \}$/, '$1');
}

/**
 * Whether a field may be `null`.
 *
 * @param context the record
 * @param path the field
 */
export function mayBeNull({ schema, data }: Context, path: FieldPath): boolean {
  return schemasAt(schema, data, path).some((at) => at.safeParse(null).success);
}
