import type { z } from 'zod';

/**
 * Gives a schema the sentence and the example that editors read in `content/README.md` and in their editor's completion.
 *
 * @param schema the shape of the field
 * @param description what the field means to the person who writes it, one or two sentences
 * @param example a value that would be right
 * @returns the same schema, carrying both
 */
export function field<T extends z.ZodType>(schema: T, description: string, example: unknown): T {
  return schema.meta({ description, examples: [example] });
}
