import { z } from 'zod';
import { shapesFor } from './branches.ts';
import type { FieldPath } from './raw-record.ts';

/**
 * The value at a place in a record, or `undefined` where there is none.
 *
 * @param data the record as written
 * @param path the place
 */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/**
 * The schemas that a place in a record may have: more than one where the shape of the record is not known.
 *
 * @param schema the schema of the whole record
 * @param data the record as written, which decides between the shapes of a window
 * @param path the place
 */
export function schemasAt(schema: z.ZodType, data: unknown, path: FieldPath): z.ZodType[] {
  return path.reduce<z.ZodType[]>(
    (schemas, step, index) => {
      const value = valueAt(data, path.slice(0, index));
      return schemas
        .flatMap((at) => shapesFor(at, value))
        .flatMap((shape) => {
          if (shape instanceof z.ZodArray) return [shape.element as z.ZodType];
          const next =
            shape instanceof z.ZodObject ? (shape.shape[step] as z.ZodType | undefined) : undefined;
          return next ? [next] : [];
        });
    },
    [schema],
  );
}

/**
 * The fields that may stand at a place in a record.
 *
 * @param schema the schema of the whole record
 * @param data the record as written, which decides between the shapes of a window
 * @param path the place
 */
export function keysAt(schema: z.ZodType, data: unknown, path: FieldPath): string[] {
  return schemasAt(schema, data, path)
    .flatMap((at) => shapesFor(at, valueAt(data, path)))
    .flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []));
}
