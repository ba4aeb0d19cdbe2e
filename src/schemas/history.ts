import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { id, reference } from './id.ts';
import { line } from './text.ts';

/** What a paper left to be done. */
export const leftToDo = ['recommendation', 'next step', 'open question'] as const;

const since = field(
  z.array(figure).min(1).nullable(),
  'What became of it, with sources. `null`: nothing was found.',
  [
    {
      says: 'The second paper still plans it.',
      from: { source: 'paper-two', at: 'para 2 b1', asOf: '2009-09-15' },
    },
  ],
);

const step = z.strictObject({
  kind: field(z.enum(leftToDo), 'What the paper calls it, or what it is.', 'next step'),
  what: field(line.max(140), 'What was to be done, or what was asked.', 'Finish the case for it.'),
  from: field(citation, 'The paragraph.', {
    source: 'paper-one',
    at: 'para 3.7 b2',
    asOf: '2009-07-14',
  }),
  since,
});

const change = z.strictObject({
  id: field(id, 'Its name in this list, for links.', 'area-agreement'),
  title: field(line.max(60), 'What the papers speak of.', 'Area agreements'),
  term: field(reference('terms').optional(), 'Its word in the glossary.', 'laa'),
  on: field(
    day.nullable(),
    'The day it ended or changed. `null` where that is not known.',
    '2010-10-13',
  ),
  named: field(citation, 'Where the papers name it.', {
    source: 'paper-one',
    at: 'para 1.2',
    asOf: '2009-07-14',
  }),
  since,
});

/** What the papers left open, and what became of it and of the things they speak of. */
export const history = z.strictObject({
  ...editorSchema,
  steps: field(z.array(step).min(1), 'Next steps, recommendations and open questions.', []),
  changes: field(
    z.array(change).min(1),
    'Things of that time that the papers build on, and what became of them.',
    [],
  ),
  sources,
});

export type History = z.output<typeof history>;
export type Step = History['steps'][number];
export type Change = History['changes'][number];
export type LeftToDo = Step['kind'];
