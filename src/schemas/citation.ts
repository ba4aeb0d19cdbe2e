import { z } from 'zod';
import { day } from './day.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** Where a fact comes from: the source, the place in it, and the day the copy that was read speaks for. */
export const citation = z.strictObject({
  source: field(reference('sources'), 'The source, by its id in `content/sources/`.', 'lga-1972'),
  at: field(line, 'The place in the source: a section, a page, a paragraph.', 's.16(3)'),
  asOf: field(
    day.nullable(),
    'The day that the copy we read speaks for, never the day it was typed. `null` means nobody has checked it: the page says "not yet checked" beside the fact.',
    '2026-11-22',
  ),
});

export type Citation = z.output<typeof citation>;

/** The citations a record rests on: at least one. */
export const sources = field(
  z.array(citation).min(1),
  'What the record as a whole rests on. A figure that rests on something else carries its own `from`.',
  [{ source: 'lga-1972', at: 's.16(3)', asOf: '2026-11-22' }],
);
