import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { line } from './text.ts';

const point = z.strictObject({
  says: field(line, 'What it promised, in our own words.', 'To answer each message to the team.'),
  number: field(
    line.optional(),
    'The number it gave, in words. Left out where it gave none.',
    'Within 24 hours',
  ),
  from: field(citation, 'Where that comes from.', {
    source: 'policing-pledge',
    at: 'point 4',
    asOf: '2009-11-21',
  }),
});

/** An earlier pledge that this one is built on, point by point, and what became of it. */
export const earlierPledge = z.strictObject({
  ...editorSchema,
  title: field(line.max(60), 'Its name, as it stands in a sentence.', 'the Policing Pledge'),
  about: field(
    line,
    'What it was, in one or two sentences.',
    'Ten promises of every police force.',
  ),
  points: field(z.array(point).min(1), 'Its points, in order.', [
    {
      says: 'To answer each message to the team.',
      number: 'Within 24 hours',
      from: { source: 'policing-pledge', at: 'point 4', asOf: '2009-11-21' },
    },
  ]),
  became: field(z.array(figure).min(1), 'What became of it, in the order in which it happened.', [
    {
      says: 'It was ended on 29 June 2010.',
      from: { source: 'policing-pledge', at: 'opening', asOf: '2026-11-22' },
    },
  ]),
  learned: field(
    z.array(line).min(1),
    'What this pledge takes from it. These are our own conclusions.',
    ['Say a number.'],
  ),
  sources,
});

export type EarlierPledge = z.output<typeof earlierPledge>;
