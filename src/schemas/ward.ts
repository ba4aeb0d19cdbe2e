import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { line } from './text.ts';

/** An electoral ward in force now. */
export const ward = z.strictObject({
  ...editorSchema,
  title: field(line.max(70), 'Its name.', 'Hill End West'),
  gss: field(
    z
      .string()
      .regex(/^[EWSN]\d{8}$/)
      .nullable(),
    'Its nine-character GSS code, or `null` where that is not known.',
    'E05000001',
  ),
  sources,
});

export type Ward = z.output<typeof ward>;
