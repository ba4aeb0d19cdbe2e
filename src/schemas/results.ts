import { z } from 'zod';
import { citation } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** How a promise fared in an area in a quarter. */
export const promiseResults = ['kept', 'part kept', 'broken', 'not measured'] as const;

const result = z.strictObject({
  promise: field(reference('pledge'), 'The promise, by its id in `content/pledge/`.', 'reply'),
  area: field(reference('areas'), 'The area, by its id.', 'upper-dale'),
  result: field(z.enum(promiseResults), 'How it fared.', 'part kept'),
  figure: field(
    line.nullable(),
    'The figure behind it, as a sentence, or `null` where none was published.',
    '41 of 50 messages were answered in time.',
  ),
  from: field(citation, 'Where the result is published.', {
    source: 'partnership-report',
    at: 'table 2',
    asOf: '2027-04-20',
  }),
});

/** What was published about the pledge for one quarter. The file is named after it: `2027-q1.json`. */
export const results = z.strictObject({
  ...editorSchema,
  title: field(line.max(60), 'The quarter in words.', 'January to March 2027'),
  published: field(day, 'The day it was published, after the quarter was over.', '2027-04-20'),
  by: field(line, 'Who published it: a body or a partnership.', 'The partnership'),
  results: field(
    z.array(result).min(1),
    'One for each promise and area that was looked at. A promise left out counts as not measured.',
    [
      {
        promise: 'reply',
        area: 'upper-dale',
        result: 'kept',
        figure: null,
        from: { source: 'partnership-report', at: 'table 2', asOf: '2027-04-20' },
      },
    ],
  ),
});

export type Results = z.output<typeof results>;
export type PromiseResult = Results['results'][number]['result'];
