import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { line } from './text.ts';

const wardThen = z.strictObject({
  ward: field(line, 'The ward, by the name it had from 2004 to 2026.', 'Hill End'),
  sure: field(z.enum(['high', 'medium', 'low']), 'How sure we are that it belongs here.', 'high'),
  from: field(citation, 'Why.', { source: 'paper-1', at: '3.5', asOf: '2009-07-14' }),
});

/** One of the locality areas of the 2009 papers. */
export const area = z.strictObject({
  ...editorSchema,
  title: field(line.max(40), 'Its name.', 'Upper Dale'),
  model: field(
    z.enum(['co-ordinated', 'managed']),
    'Which of the two models the papers give it.',
    'co-ordinated',
  ),
  wards2004: field(z.array(wardThen).min(1), 'The wards of 2004 to 2026 that make it up.', [
    {
      ward: 'Hill End',
      sure: 'high',
      from: { source: 'locality-paper-1', at: '3.5', asOf: '2009-07-14' },
    },
  ]),
  sources,
});

export type Area = z.output<typeof area>;
