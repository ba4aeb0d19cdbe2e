import { z } from 'zod';
import { shapeOf } from './branches.ts';
import type { FieldPath } from './raw-record.ts';

/** A value inside a record, with the schema that describes it. */
export interface Found {
  path: FieldPath;
  value: unknown;
  meta: Record<string, unknown>;
}

/**
 * Goes through a record and hands out every value whose schema carries a given meta key. The record may be one that
 * failed its schema: what does not have the expected shape is passed over.
 *
 * @param schema the schema of the record
 * @param value the record
 * @param key the meta key to look for, such as `references`
 * @param path where the record stands; left out for a whole record
 */
export function* walk(
  schema: z.ZodType,
  value: unknown,
  key: string,
  path: FieldPath = [],
): Generator<Found> {
  if (value === undefined || value === null) return;
  const meta = schema.meta();
  if (meta && key in meta && meta[key] !== false) {
    yield { path, value, meta };
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    yield* walk(schema.unwrap() as z.ZodType, value, key, path);
  } else if (schema instanceof z.ZodUnion) {
    const shape = shapeOf(schema, value);
    if (shape) yield* walk(shape, value, key, path);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of (value as unknown[]).entries())
      yield* walk(schema.element as z.ZodType, item, key, [...path, index]);
  } else if (schema instanceof z.ZodObject && typeof value === 'object') {
    for (const [name, field] of Object.entries<z.ZodType>(schema.shape))
      yield* walk(field, (value as Record<string, unknown>)[name], key, [...path, name]);
  }
}
