import { z } from 'zod';
import { citation } from './citation.ts';
import { field } from './field.ts';
import { line } from './text.ts';

/** One fact with a number or a date in it, and where it comes from. */
export const figure = z.strictObject({
  says: field(line, 'The fact, as a sentence.', '1,409 people answered in 2025.'),
  from: field(citation, 'Where it comes from.', {
    source: 'council-budget',
    at: 'report of 24 February 2025',
    asOf: '2025-02-25',
  }),
});

export type Figure = z.output<typeof figure>;
