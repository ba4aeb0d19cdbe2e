import { z } from 'zod';
import type { FieldPath } from './raw-record.ts';

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function branchesOf(schema: z.ZodType, value: unknown): z.ZodType[] {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodUnion)) return [bare];
  const options = bare.options as z.ZodType[];
  const kind = (value as { kind?: unknown } | null)?.kind;
  const chosen = options.filter(
    (option) => option instanceof z.ZodObject && option.shape['kind']?.safeParse(kind).success,
  );
  return chosen.length > 0 ? chosen : options;
}

/**
 * The fields that may stand at a place in a record.
 *
 * @param schema the schema of the whole record
 * @param data the record as written, which decides between the shapes of a window
 * @param path the place
 */
export function keysAt(schema: z.ZodType, data: unknown, path: FieldPath): string[] {
  let schemas = branchesOf(schema, data);
  let value = data;
  for (const step of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    schemas = schemas.flatMap((at) => {
      const next =
        at instanceof z.ZodObject
          ? (at.shape[step] as z.ZodType | undefined)
          : at instanceof z.ZodArray
            ? (at.element as z.ZodType)
            : undefined;
      return next ? branchesOf(next, value) : [];
    });
  }
  return schemas.flatMap((at) => (at instanceof z.ZodObject ? Object.keys(at.shape) : []));
}
