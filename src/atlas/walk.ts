import { z } from 'zod';
import type { FieldPath } from './raw-record.ts';

/** A value inside a record, with the schema that describes it. */
export interface Found {
  path: FieldPath;
  value: unknown;
  meta: Record<string, unknown>;
}

/**
 * Goes through a record that passed its schema and hands out every value whose schema carries a given meta key.
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
  const meta = schema.meta();
  if (meta && key in meta && meta[key] !== false && value !== undefined && value !== null) {
    yield { path, value, meta };
    return;
  }
  if (value === undefined || value === null) return;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    yield* walk(schema.unwrap() as z.ZodType, value, key, path);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* walk(schema.element as z.ZodType, item, key, [...path, index]);
  } else if (schema instanceof z.ZodUnion) {
    const branch = (schema.options as z.ZodType[]).find((option) => option.safeParse(value).success);
    if (branch) yield* walk(branch, value, key, path);
  } else if (schema instanceof z.ZodObject) {
    for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>))
      yield* walk(field, (value as Record<string, unknown>)[name], key, [...path, name]);
  }
}
