import { z } from 'zod';
import { sources } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** A page of `/how/` about something that holds for every way. The words below the record say it. */
export const guide = z.strictObject({
  ...editorSchema,
  title: field(
    line.max(90),
    'The question it answers, as a neighbour would ask it.',
    'Were you asked fairly?',
  ),
  about: field(
    line,
    'One or two sentences that say what it is about.',
    'When a public body asks people what they think, it must do so fairly.',
  ),
  figures: field(
    z.array(figure),
    'Facts with a number that the words below use, each with its own source. May be an empty list.',
    [
      {
        says: 'The court decided on 29 October 2014.',
        from: { source: 'moseley-2014', at: 'date', asOf: '2014-10-29' },
      },
    ],
  ),
  decisions: field(z.array(reference('decisions')), 'Decisions it helps with.', ['council-budget']),
  ways: field(z.array(reference('ways')), 'Ways it helps with.', ['comment']),
  sources,
  review: field(day, 'After this day the page says that it may be out of date.', '2027-02-01'),
  easyRead: field(
    z.array(line).min(5).max(10),
    'The same in five to ten sentences of at most twelve words.',
    ['Sometimes the council asks what you think.'],
  ),
});

export type Guide = z.output<typeof guide>;
