import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { line } from './text.ts';

/** How sure we are of what a term means. */
export const termCertainties = ['certain', 'from the papers', 'likely', 'uncertain'] as const;

/** A piece of jargon in plain words. */
export const term = z.strictObject({
  ...editorSchema,
  title: field(line.max(60), 'The jargon as it is met.', 'precept'),
  also: field(z.array(line).optional(), 'Other spellings of it.', ['precepts']),
  means: field(
    line,
    'What it means in plain words: one or two short sentences.',
    'The part of your council tax that a parish, the police or the fire service asks for.',
  ),
  certainty: field(
    z.enum(termCertainties),
    'How sure we are. `from the papers` means that the 2009 papers say it themselves.',
    'certain',
  ),
  explain: field(
    z.boolean(),
    'Whether pages explain it where it stands. Say `false` for a name that only the papers use.',
    true,
  ),
  sources,
});

export type Term = z.output<typeof term>;
