import { z } from 'zod';
import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

const words = line.nullable();
const yesNo = z.boolean().nullable();

/** How people take part in a group. Every answer may be `null`, which means not known; so does an answer left out. */
export const takingPart = z.strictObject({
  who: field(words, 'Who may come or sit on it.', 'Anyone may watch.'),
  join: field(words, 'How to join.', 'Stand for election.'),
  ask: field(words, 'How to ask a question there.', 'Write to the clerk 7 days before.'),
  meets: field(words, 'When it meets, in words.', 'About every six weeks.'),
  online: field(yesNo, 'Whether you can take part online.', true),
  letter: field(
    yesNo.optional(),
    'Whether you can take part by letter or email. Left out means not known.',
    true,
  ),
  someone: field(
    yesNo.optional(),
    'Whether someone can speak for you there. Left out means not known.',
    true,
  ),
  evening: field(
    yesNo,
    'Whether it meets in the evening; `false` means it meets in the daytime.',
    true,
  ),
  children: field(yesNo, 'Whether children are welcome.', null),
  interpreter: field(yesNo, 'Whether there is an interpreter if you ask.', null),
  place: field(words, 'Where it meets, in words.', 'Town Hall'),
  venue: field(
    reference('places').optional(),
    'Where it meets, by its id in `content/places/`, so that the map can show it.',
    'town-hall',
  ),
});

export type TakingPart = z.output<typeof takingPart>;

/** A record of taking part in which nothing is known yet, as an example to start from. */
export const nothingKnown: TakingPart = {
  who: null,
  join: null,
  ask: null,
  meets: null,
  online: null,
  evening: null,
  children: null,
  interpreter: null,
  place: null,
};
