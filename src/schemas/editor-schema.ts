import { z } from 'zod';
import { field } from './field.ts';

/** The one key that says nothing about the record: it tells a text editor where the schema is. */
export const editorSchema = {
  $schema: field(
    z.string().optional(),
    'Gives editors completion. It is not shown.',
    '../schemas/body.json',
  ),
};
