import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** How far an area had an element of the core offer. */
export const offerStates = ['in place', 'partly', 'gap', 'not known'] as const;

/** The two halves of the offer. */
export const offerHalves = ['listen', 'respond'] as const;

const inArea = z.strictObject({
  area: field(reference('areas'), 'The area, by its id.', 'upper-dale'),
  state: field(
    z.enum(offerStates),
    'How far the area had it when the papers were written.',
    'partly',
  ),
  why: field(
    line,
    'What the papers say that shows it, in a sentence or two.',
    'A start had been made here.',
  ),
  from: field(citation, 'Where that comes from.', {
    source: 'paper-1',
    at: 'para 3.6',
    asOf: '2009-07-14',
  }),
});

/** One element of the core offer, and how far each area had it when the papers were written. */
export const offer = z.strictObject({
  ...editorSchema,
  title: field(line.max(60), 'The element in a few words.', 'One place to ask'),
  order: field(z.int().min(1), 'Its place in the list, from 1. No two share one.', 1),
  half: field(
    z.enum(offerHalves),
    '`listen` how the area hears people · `respond` how services answer together.',
    'listen',
  ),
  about: field(line, 'What it means for people, in a sentence or two.', 'One desk for everything.'),
  areas: field(
    z.array(inArea).min(1),
    'How far each area had it. An area left out is one that the papers do not offer it to.',
    [
      {
        area: 'upper-dale',
        state: 'not known',
        why: 'The paper does not say.',
        from: { source: 'paper-1', at: 'para 3.2 b1', asOf: '2009-07-14' },
      },
    ],
  ),
  today: field(figure.nullable(), 'What became of it since, with its source, or `null`.', null),
  sources,
});

export type Offer = z.output<typeof offer>;
export type OfferState = Offer['areas'][number]['state'];
export type OfferHalf = Offer['half'];
