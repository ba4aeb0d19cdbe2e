import { z } from 'zod';
import { sources } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { nation } from './nation.ts';
import { line } from './text.ts';

/** The days a counting rule can leave out, apart from bank holidays. */
export const leftOut = [
  'saturday',
  'sunday',
  'christmas-eve',
  'christmas-day',
  'maundy-thursday',
  'good-friday',
  'christmas-break',
  'easter-break',
  'bank-holiday-break',
] as const;

const example = z.strictObject({
  from: field(day, 'The day of the notice, or of the event counted back from.', '2026-11-20'),
  length: field(z.int().min(1), 'How long.', 20),
  unit: field(z.enum(['days', 'weeks', 'months']), 'Counted in what.', 'days'),
  direction: field(
    z.enum(['after', 'starting with', 'before']),
    '`after` the next day is day 1 · `starting with` the day itself is day 1 · `before` counted back, the day before is day 1.',
    'after',
  ),
  last: field(day, 'The last day, as the source works it out.', '2026-12-21'),
});

/** How a law counts days. */
export const countingRule = z.strictObject({
  ...editorSchema,
  title: field(line.max(70), 'Its name.', 'Freedom of information days'),
  says: field(
    line,
    'The rule in one sentence.',
    'Weekends, Christmas Day, Good Friday and bank holidays anywhere in the UK do not count.',
  ),
  leavesOut: field(z.array(z.enum(leftOut)), 'The days that do not count.', ['saturday', 'sunday']),
  bankHolidays: field(
    z.array(nation),
    'Whose bank holidays do not count. An empty list means that bank holidays count.',
    ['england-and-wales'],
  ),
  clear: field(
    z.boolean(),
    'Whether the days must be clear: neither the day of the notice nor the day of the meeting counts.',
    false,
  ),
  rollsOn: field(
    z.boolean(),
    'Whether a last day that does not count moves on to the next day that does.',
    false,
  ),
  examples: field(
    z.array(example).min(1),
    'Worked examples, which `npm run check` works out again.',
    [{ from: '2026-11-20', length: 20, unit: 'days', direction: 'after', last: '2026-12-21' }],
  ),
  sources,
});

export type CountingRule = z.output<typeof countingRule>;
