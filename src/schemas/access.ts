import { z } from 'zod';
import { citation } from './citation.ts';
import { field } from './field.ts';

const yesNo = z.boolean().nullable();

/** The facts about getting in and getting round a place, in the order in which pages show them. */
export const accessFacts = [
  'stepFree',
  'hearingLoop',
  'toilet',
  'accessibleToilet',
  'parking',
  'bus',
] as const;

export type AccessFact = (typeof accessFacts)[number];

/** What is known of getting in and getting round a place. */
export const access = z.strictObject({
  stepFree: field(yesNo, 'Whether you can get in with no step.', true),
  hearingLoop: field(yesNo, 'Whether it has a hearing loop.', null),
  toilet: field(yesNo, 'Whether there is a toilet you may use.', true),
  accessibleToilet: field(yesNo, 'Whether there is a toilet for wheelchair users.', null),
  parking: field(yesNo, 'Whether there is somewhere to park.', false),
  bus: field(yesNo, 'Whether a bus stops near by.', true),
  from: field(
    citation.optional(),
    'Where these come from. Needed as soon as one of them is `true` or `false`.',
    { source: 'hall-survey', at: 'Hill End', asOf: '2026-03-01' },
  ),
});

export type Access = z.output<typeof access>;
