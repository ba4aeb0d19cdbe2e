import { z } from 'zod';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { line, webAddress } from './text.ts';

/** How strong a source is, strongest first. */
export const strengths = ['law', 'guidance', 'public-body', 'press', 'papers-2009'] as const;

/** A law, a paper or a page that facts rest on. */
export const source = z.strictObject({
  ...editorSchema,
  title: field(line, 'Its title.', 'Local Government Act 1972'),
  publisher: field(line, 'Who publishes it.', 'legislation.gov.uk'),
  strength: field(
    z.enum(strengths),
    "`law` · `guidance` official guidance · `public-body` a public body's page · `press` press or another report · `papers-2009` the two papers.",
    'law',
  ),
  url: field(
    webAddress.nullable(),
    'Its address, or `null` where it has none or we are not sure of it.',
    'https://www.legislation.gov.uk/ukpga/1972/70',
  ),
  note: field(
    line.optional(),
    'What a reader should know about the copy that was read.',
    'Read as an archived copy.',
  ),
});

export type Source = z.output<typeof source>;
export type Strength = Source['strength'];
