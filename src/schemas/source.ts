import { z } from 'zod';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { line, webAddress } from './text.ts';

/** The number of a paragraph of a paper, with its bullet; or of an appendix, with its box. */
const paragraphIdPattern = /^(head|end|\d+(\.\d+)?( (b\d+|end))?|A\d+( b\d+)?)$/;

/** How strong a source is, strongest first. */
export const strengths = ['law', 'guidance', 'public-body', 'press', 'papers-2009'] as const;

const paragraph = z.strictObject({
  id: field(
    z.string().regex(paragraphIdPattern),
    'Its number in the paper: `2.3`; its third bullet is `2.3 b3`, and what stands below the bullets `2.3 end`. `head` and `end` stand above and below the numbers. An appendix is `A1`, and its third box `A1 b3`.',
    '2.3',
  ),
  summary: field(
    line.max(160),
    'What it says, in one sentence of our own.',
    'People want to be heard where it suits them.',
  ),
  note: field(
    line.optional(),
    'What is wrong or unfinished in the paper here. It is told, never mended.',
    'The paper breaks off here.',
  ),
});

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
  dated: field(
    day.optional(),
    'Of the papers of 2009: the day that it bears. Left out where it bears none.',
    '2009-07-14',
  ),
  parts: field(
    z.record(z.string().regex(/^A?\d+$/), line).optional(),
    'Of the papers of 2009: what each part is about, by its number, `A1` for the first appendix.',
    { '2': 'what was found', A1: 'the plan for the valleys' },
  ),
  paragraphs: field(
    z.array(paragraph).min(1).optional(),
    'Of the papers of 2009: all that they say, in order. A citation of such a source starts its `at` with one: `para 2.3`, `para 3.2 b1, b2 and 3.7, on the offer`, `Appendix 1 b3, which names it`.',
    [{ id: '2.3', summary: 'People want to be heard where it suits them.' }],
  ),
});

export type Paragraph = z.output<typeof paragraph>;
export type Source = z.output<typeof source>;
export type Strength = Source['strength'];
