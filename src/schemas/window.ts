import { z } from 'zod';
import { citation } from './citation.ts';
import { day, monthDay } from './day.ts';
import { field } from './field.ts';
import { id, reference } from './id.ts';
import { line } from './text.ts';

/** How sure a date is. Only `law` and `announced` are ever called open. */
export const certainties = ['law', 'announced', 'usual', 'possible'] as const;

export const certainty = z.enum(certainties);

export type Certainty = z.output<typeof certainty>;

const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** A day of the year found by a rule: the nth weekday of a month, or a number of days before another window opens. */
export const dayRule = z.union([
  z.strictObject({
    nth: field(z.int().min(1).max(5), 'Which one of the month: 1 is the first.', 1),
    weekday: field(z.enum(weekdays), 'The day of the week.', 'thursday'),
    month: field(z.int().min(1).max(12), 'The month, 1 to 12.', 5),
  }),
  z.strictObject({
    days: field(z.int().min(1), 'How many days before.', 12),
    rule: field(
      reference('counting'),
      'The counting rule, by its id in `content/counting/`.',
      'election-days',
    ),
    before: field(
      id,
      'The `id` of another yearly window of this decision, counted back from the day it opens.',
      'polling-day',
    ),
  }),
]);

export type DayRule = z.output<typeof dayRule>;

const yearDay = z.union([monthDay, dayRule]);

const common = {
  does: field(
    line,
    'What a person does in this window, starting with a verb.',
    'Answer the budget consultation',
  ),
  from: field(citation, 'Where this window and its figures come from.', {
    source: 'council-budget',
    at: 'news of 8 December 2025',
    asOf: '2025-12-08',
  }),
};

const countingRule = field(
  reference('counting').nullable(),
  'The counting rule, by its id in `content/counting/`. `null` where the last day cannot be worked out: the page says "use the closing date on the notice".',
  'planning-days',
);

const until = field(
  line.nullable(),
  'The time on the last day, in words, or `null` where there is none.',
  '5pm',
);

const always = z.strictObject({ kind: z.literal('always'), ...common });

const yearly = z.strictObject({
  kind: z.literal('yearly'),
  ...common,
  id: field(id.optional(), 'A name, when another window is counted from this one.', 'polling-day'),
  opens: field(yearDay, 'The first day, as month-day or as a rule.', '12-08'),
  closes: field(
    yearDay,
    'The last day, as month-day or as a rule. May fall in the next year.',
    '01-26',
  ),
  except: field(
    z.array(z.int().min(2000).max(2200)).optional(),
    'Years in which it does not open.',
    [2029],
  ),
  certainty: field(
    certainty,
    '`law` it happens on days the law sets · `usual` it has happened about then · `possible` it may only happen between these days. Use `once` for days that were announced.',
    'usual',
  ),
});

const notice = z.strictObject({
  kind: z.literal('notice'),
  ...common,
  length: field(z.int().min(1), 'How long you have.', 21),
  unit: field(z.enum(['days', 'weeks', 'months']), 'What the length is counted in.', 'days'),
  rule: countingRule,
  first: field(z.enum(['the day itself', 'the next day']), 'Which day is day 1.', 'the day itself'),
  countedFrom: field(
    line,
    'What the time is counted from, in words that follow "from".',
    'the day the site notice went up',
  ),
  until,
});

const meeting = z.strictObject({
  kind: z.literal('meeting'),
  ...common,
  length: field(z.int().min(1), 'How many days before the meeting.', 7),
  rule: countingRule,
  meeting: field(line, 'Which meeting, in words that follow "before".', 'the Full Council meeting'),
  until,
});

const cycle = z.strictObject({
  kind: z.literal('cycle'),
  ...common,
  every: field(z.int().min(1), 'Every how many years.', 5),
  next: field(
    z.int().min(2000).max(2200).nullable(),
    'The year it comes round next, or `null` where that is not known.',
    2028,
  ),
});

const once = z.strictObject({
  kind: z.literal('once'),
  ...common,
  opens: field(day, 'The first day.', '2026-12-08'),
  closes: field(day, 'The last day.', '2027-01-26'),
  certainty: field(certainty, '`announced` where the days were published.', 'announced'),
  status: field(
    z.enum(['on', 'moved', 'cancelled']).optional(),
    'Left out means on. `moved` and `cancelled` keep the window and say so.',
    'moved',
  ),
});

const unknown = z.strictObject({
  kind: z.literal('unknown'),
  ...common,
  why: field(
    line,
    'Why the time is not known.',
    'The council has not said when the scheme will be reviewed.',
  ),
});

/** When a decision can be moved. */
export const window = z.discriminatedUnion('kind', [
  always,
  yearly,
  notice,
  meeting,
  cycle,
  once,
  unknown,
]);

export type Window = z.output<typeof window>;
export type WindowKind = Window['kind'];
