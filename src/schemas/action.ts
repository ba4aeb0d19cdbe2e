import { z } from 'zod';
import { citation } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { roughDay } from './rough-day.ts';
import { line } from './text.ts';

/** The kinds of things that people ask for. */
export const actionKinds = [
  'quick win',
  'call for action',
  'priority',
  'question',
  'petition',
  'consultation',
  'flash point',
] as const;

const from = field(citation, 'Where that comes from.', {
  source: 'hill-post',
  at: 'report',
  asOf: '2026-12-02',
});

const asked = z.strictObject({
  on: field(
    roughDay.nullable(),
    'When it was asked: the day, or only its month or year. `null` where it is not known.',
    '2026-12-01',
  ),
  by: field(
    line,
    'Who asked, in words that follow "by": a group, a number of people, "a resident". Never a name.',
    '201 people',
  ),
  what: field(line, 'What they asked for, as a sentence.', 'They asked for slower traffic.'),
  way: field(reference('ways').nullable(), 'The way they used, by its id, or `null`.', 'petition'),
  at: field(line.nullable(), 'Where it was asked, in words, or `null`.', 'At Full Council'),
  forum: field(
    reference('forums').optional(),
    'The forum it was asked at, by its id, where it was one.',
    'hill-end-partnership',
  ),
  from,
});

const answered = z.strictObject({
  on: field(roughDay, 'When the answer came.', '2026-12-09'),
  by: field(
    line,
    'Who answered, in words that follow "by": an office or a body.',
    'the Cabinet member for roads',
  ),
  what: field(line, 'What they answered, as a sentence.', 'She said that staff would look at it.'),
  from,
});

const promised = z.strictObject({
  on: field(roughDay, 'When it was promised.', '2026-12-09'),
  by: field(reference('bodies'), 'The body that promised it, by its id.', 'council'),
  what: field(line, 'What it promised, as a sentence.', 'It will count the cars.'),
  due: field(roughDay, 'When it is due. A month counts to its last day.', '2027-03-31'),
  from,
});

const news = z.strictObject({
  on: field(roughDay, 'When it happened.', '2027-01-15'),
  what: field(line, 'What happened, as a sentence.', 'The count began.'),
  from,
});

const done = z.strictObject({
  on: field(roughDay.nullable(), 'When it was done, or `null` where that is not known.', '2027-03'),
  what: field(line, 'What was done, as a sentence.', 'The road has a limit of 20 miles an hour.'),
  from,
});

const declined = z.strictObject({
  on: field(
    roughDay.nullable(),
    'When it was declined, or `null` where it is not known.',
    '2027-03',
  ),
  why: field(
    line,
    'Why, as a sentence, in the words of whoever declined, told by us.',
    'It said that it had no money for it.',
  ),
  from,
});

const runs = z.strictObject({
  from: field(day, 'The first day on which pages show it.', '2026-12-01'),
  until: field(day, 'The last day on which pages show it.', '2026-12-14'),
});

/** Something people asked for, and what came of it. Its state is worked out from its days, and never typed. */
export const action = z.strictObject({
  ...editorSchema,
  title: field(
    line.max(80),
    'What was asked for, in words a neighbour would use.',
    'Slower traffic on Mill Lane',
  ),
  kind: field(
    z.enum(actionKinds),
    'What kind of ask it was. `flash point`: a big change or tension that people need to hear of early.',
    'petition',
  ),
  asked: field(asked, 'Who asked for what, when, where and how.', {
    on: '2026-12-01',
    by: '201 people',
    what: 'They asked for slower traffic.',
    way: null,
    at: 'At Full Council',
    from: { source: 'hill-post', at: 'report', asOf: '2026-12-02' },
  }),
  answered: field(answered.nullable(), 'The answer they got, or `null`.', null),
  promised: field(promised.nullable(), 'What a body promised to do, and by when, or `null`.', null),
  news: field(z.array(news), 'What happened since, oldest first. May be an empty list.', []),
  done: field(done.nullable(), 'What was done in the end, or `null`.', null),
  declined: field(declined.nullable(), 'Why it was declined, or `null`.', null),
  decision: field(
    reference('decisions'),
    'The decision it is about, by its id: its theme and its body come from there.',
    'speed-limits',
  ),
  areas: field(z.array(reference('areas')), 'Its areas. An empty list means all.', ['upper-dale']),
  wards: field(
    z.array(reference('wards')),
    'Its wards, where it belongs to some only. May be an empty list.',
    [],
  ),
  runs: field(
    runs.optional(),
    'Of a flash point: the days on which pages of its areas and wards show it.',
    {
      from: '2026-12-01',
      until: '2026-12-14',
    },
  ),
});

export type ActionRecord = z.output<typeof action>;
export type ActionKind = ActionRecord['kind'];
