import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { sumOfMoney } from './money.ts';
import { line } from './text.ts';

/** What is known of a fund today. */
export const fundStandings = [
  'running',
  'promised',
  'found since 2009, not known now',
  'proposed in 2009, nothing later found',
  'ended',
] as const;

const sum = z.strictObject({
  of: field(line, 'What the sum is, in words that stand after it.', 'for one hall'),
  ...sumOfMoney,
  from: field(citation, 'Where the sum comes from.', {
    source: 'hill-post',
    at: 'page 3',
    asOf: '2025-09-26',
  }),
});

/** Money that an area can steer, or that a group can seek. */
export const fund = z.strictObject({
  ...editorSchema,
  title: field(line.max(80), 'Its name.', 'Hill End hall fund'),
  about: field(line, 'What the money is for, in a sentence or two.', 'Money to mend halls.'),
  standing: field(
    z.enum(fundStandings),
    'What is known of it today. `running` and `promised` need a fact in `known` that somebody has read.',
    'running',
  ),
  areas: field(
    z.array(reference('areas')),
    'The areas it is for, by their ids. An empty list means the whole borough.',
    ['upper-dale'],
  ),
  decidedBy: field(
    z.array(reference('bodies')),
    'The bodies that decide on it, by their ids. May be an empty list.',
    ['full-council'],
  ),
  decides: field(
    line.nullable(),
    'Who decides and how residents share in it, or `null`.',
    'Residents vote on the list.',
  ),
  sums: field(
    z.array(sum).nullable(),
    'How much. An empty list means that nobody has set a sum; `null` means that nobody knows.',
    [
      {
        of: 'for one hall',
        pence: 14400000,
        exactness: 'up to',
        from: { source: 'hill-post', at: 'page 3', asOf: '2025-09-26' },
      },
    ],
  ),
  when: field(line.nullable(), 'When it opens and closes, in words, or `null`.', 'Every spring.'),
  how: field(
    line.nullable(),
    'How a group applies, or how residents vote, or `null`.',
    'Ask the clerk for the form.',
  ),
  decision: field(
    reference('decisions').optional(),
    'The decision on how it is spent, whose page has the dates and the ways.',
    'hall-hours',
  ),
  known: field(z.array(figure).min(1), 'What is known of it, as sentences with their sources.', [
    {
      says: 'It was announced in September 2025.',
      from: { source: 'hill-post', at: 'page 3', asOf: '2025-09-26' },
    },
  ]),
  funded: field(
    z.array(figure).min(1).nullable(),
    'What it has paid for, as sentences with their sources, or `null`.',
    null,
  ),
  sources,
});

export type Fund = z.output<typeof fund>;
export type FundStanding = Fund['standing'];
export type FundSum = z.output<typeof sum>;
