import { z } from 'zod';
import { sources } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { nation } from './nation.ts';
import { line } from './text.ts';

const holiday = z.strictObject({
  on: field(day, 'The day.', '2026-12-28'),
  title: field(line, 'Its name.', 'Boxing Day (substitute day)'),
  nations: field(z.array(nation).min(1), 'Where it is a holiday.', ['england-and-wales']),
});

/** The bank holidays that are known, and for which years. A date outside them cannot be counted, and the page says so. */
export const bankHolidays = z.strictObject({
  ...editorSchema,
  from: field(day, 'The first day the list is complete for.', '2026-01-01'),
  to: field(day, 'The last day the list is complete for.', '2028-12-31'),
  holidays: field(z.array(holiday).min(1), 'Every bank holiday between those days.', []),
  sources,
});

export type BankHolidays = z.output<typeof bankHolidays>;
