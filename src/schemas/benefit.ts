import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { sumOfMoney } from './money.ts';
import { line } from './text.ts';

const cost = z.strictObject({
  ...sumOfMoney,
  isEstimate: field(z.boolean(), 'Whether the source calls it an estimate.', true),
  years: field(
    z.int().min(1).nullable(),
    'How many years the sum covers, or `null` where the source does not say.',
    1,
  ),
  leansOn: field(
    line.nullable(),
    'Another place whose results the sum leans on, or `null` where the source names none.',
    'Rivertown',
  ),
  from: field(citation, 'Where the sum comes from.', {
    source: 'paper-1',
    at: 'para 2.8 b1',
    asOf: '2009-07-14',
  }),
});

/** One line of the business case: something that working by area is said to bring. */
export const benefit = z.strictObject({
  ...editorSchema,
  title: field(line.max(80), 'What it brings, in a few words.', 'Fewer empty homes'),
  order: field(z.int().min(1), 'Its place in the paper, from 1. No two share one.', 1),
  says: field(line, 'What the paper says of it, in a sentence of ours.', 'Homes stand empty less.'),
  sum: field(
    cost.nullable(),
    'What it saves in money. `null`: the paper gives no sum for it.',
    null,
  ),
  figure: field(figure.optional(), 'A number that the paper gives and that is not money.', {
    says: 'It took 2 days in one place and 4 weeks in another.',
    from: { source: 'paper-1', at: 'para 2.8 b5', asOf: '2009-07-14' },
  }),
  areas: field(
    z.array(reference('areas')),
    'The areas it was seen in, by their ids. An empty list means the whole borough.',
    ['upper-dale'],
  ),
  place: field(
    line.nullable(),
    'The place, as closely as the paper names it, or `null`.',
    'Hill End estate',
  ),
  basis: field(line.nullable(), 'What it rests on, in a sentence, or `null`.', 'Counts of homes.'),
  caveat: field(
    line.nullable(),
    'What a reader should beware of, in a sentence, or `null` where there is nothing to add.',
    'The paper does not say over how long.',
  ),
  sources,
});

export type Benefit = z.output<typeof benefit>;
export type BenefitSum = z.output<typeof cost>;
