import { z } from 'zod';

/** A field that a record must have. */
export interface RequiredField {
  key: string;
  /** What it means, as the schema says. */
  about: string;
  /** A value that is right. */
  example: unknown;
}

/**
 * The fields of a record that cannot be left out, with their examples.
 *
 * @param schema the schema of the record
 */
export function requiredFields(schema: z.ZodObject): RequiredField[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .map(([key, field]) => ({
      key,
      about: field.meta()?.description ?? '',
      example:
        field.meta()?.['examples'] instanceof Array
          ? (field.meta()?.['examples'] as unknown[])[0]
          : null,
    }));
}
