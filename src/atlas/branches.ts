import { z } from 'zod';

/**
 * A schema without the wrappings that say it may be left out or `null`.
 *
 * @param schema the schema
 */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function isOfKind(option: z.ZodType, value: unknown): boolean {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  if (!(option instanceof z.ZodObject)) return false;
  const schema = option.shape['kind'] as z.ZodType | undefined;
  return schema?.safeParse(kind).success === true;
}

/**
 * The shapes that a value may be meant to have: the ones of its kind where its schema knows kinds, as a window's does,
 * or all that its schema allows.
 *
 * @param schema the schema of the value
 * @param value the value as written
 */
export function shapesFor(schema: z.ZodType, value: unknown): z.ZodType[] {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodUnion)) return [bare];
  const options = bare.options as z.ZodType[];
  const chosen = options.filter((option) => isOfKind(option, value));
  return (chosen.length > 0 ? chosen : options).flatMap((option) => shapesFor(option, value));
}

/**
 * The one shape that fits a value best: the one it passes, or the one it shares the most fields with.
 *
 * @param schema the schema of the value
 * @param value the value as written
 */
export function shapeOf(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const shapes = shapesFor(schema, value);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const shared = (shape: z.ZodType): number =>
    shape instanceof z.ZodObject ? keys.filter((key) => key in shape.shape).length : 0;
  return (
    shapes.find((shape) => shape.safeParse(value).success) ??
    shapes.toSorted((a, b) => shared(b) - shared(a))[0]
  );
}
