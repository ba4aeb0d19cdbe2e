import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { position } from './point.ts';
import { line } from './text.ts';

/** The line of the river at the foot of every page. Kept in a file of its own, since its licence is its own. */
export const river = z.strictObject({
  ...editorSchema,
  title: field(line, "The river's name.", 'The Calder'),
  credit: field(line, 'The credit its licence asks for.', '© OpenStreetMap contributors, ODbL'),
  lines: field(
    z.array(z.array(position).min(2)).min(1),
    'One or more lines from source to mouth: longitude, latitude.',
    [
      [
        [-2.1, 53.7],
        [-1.8, 53.7],
      ],
    ],
  ),
  sources,
});

export type River = z.output<typeof river>;
