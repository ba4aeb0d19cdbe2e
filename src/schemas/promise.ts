import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** Whether anyone has agreed to a promise. */
export const promiseStandings = ['suggested', 'adopted', 'withdrawn'] as const;

const standard = z.strictObject({
  what: field(
    line,
    'What is counted, in words that end where the number begins.',
    'We say that we have it, within',
  ),
  number: field(
    z.number().min(0).nullable(),
    'The number, or `null` where none is set yet: the page says so.',
    2,
  ),
  unit: field(
    line.nullable(),
    'What the number counts, or `null` where there is no number.',
    'working days',
  ),
  from: field(
    citation.nullable(),
    'Who set the number. `null` means that this map suggests it, and the page says so.',
    null,
  ),
});

const owner = z.strictObject({
  post: field(line, 'The post that answers for it, never a name.', 'The area lead'),
  body: field(
    reference('bodies').nullable(),
    'The body that has the post, by its id. `null` is shown as "nobody yet".',
    'council',
  ),
});

const measured = z.strictObject({
  by: field(line, 'How anyone can tell whether it is kept.', 'A log of every message'),
  published: field(line, 'Where and how often the result is published.', 'Here, each quarter'),
});

const step = z.strictObject({
  do: field(
    line,
    'What a person does, starting with a verb.',
    'Ask your councillor to take it up.',
  ),
  way: field(
    reference('ways').optional(),
    'The way that says how, by its id.',
    'contact-councillor',
  ),
  body: field(reference('bodies').optional(), 'The body it goes to, by its id.', 'council'),
});

const standing = z.strictObject({
  is: field(
    z.enum(promiseStandings),
    '`suggested` nobody has agreed to it · `adopted` they have · `withdrawn` they no longer do.',
    'suggested',
  ),
  on: field(day, 'Since which day.', '2026-11-22'),
  by: field(line, 'By whom: a body or a partnership, or "this map".', 'this map'),
});

/** One line of the pledge. Results by quarter are records of their own, in `content/results/`. */
export const promise = z.strictObject({
  ...editorSchema,
  title: field(
    line.max(70),
    'The promise in a few words, starting with "We will" or "You will".',
    'We will reply',
  ),
  order: field(z.int().min(1), 'Its place in the pledge, from 1. No two promises share one.', 2),
  promise: field(
    line,
    'What is said to a resident, in one or two sentences.',
    'When you write to us, we tell you that we have it. Then we answer, or say what we will do.',
  ),
  standards: field(z.array(standard).min(1), 'What counts as kept: a number and its unit.', [
    { what: 'We say that we have it, within', number: 2, unit: 'working days', from: null },
  ]),
  owner: field(owner, 'Who answers for it.', { post: 'The area lead', body: null }),
  measured: field(measured, 'How it is measured, and where that is published.', {
    by: 'A log of every message',
    published: 'Here, each quarter',
  }),
  ifBroken: field(
    z.array(step).min(1),
    'What a person does if it is broken, step by step. One step or more names a way or a body.',
    [{ do: 'Ask your councillor to take it up.', way: 'contact-councillor' }],
  ),
  answers: field(
    z.array(figure).min(1),
    'The findings it answers, in our own words, each with its paragraph.',
    [
      {
        says: 'The group found no formal way of replying to people.',
        from: { source: 'paper-1', at: 'para 2.3', asOf: '2009-07-14' },
      },
    ],
  ),
  standing: field(standing, 'Whether anyone has agreed to it.', {
    is: 'suggested',
    on: '2026-11-22',
    by: 'this map',
  }),
  sources,
});

export type PromiseRecord = z.output<typeof promise>;
export type PromiseStanding = PromiseRecord['standing']['is'];
