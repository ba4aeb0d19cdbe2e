import { z } from 'zod';
import { access } from './access.ts';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { exactPoint } from './point.ts';
import { quarter } from './quarter.ts';
import { line } from './text.ts';

/** The part a place plays, the main one first. */
export const placeRoles = ['hub', 'satellite', 'base', 'facility'] as const;

/** Who says that a place plays its part. */
export const placeStandings = ['named by the council', 'suggested by this map'] as const;

/** Whether a place is open at all; not its hours. */
export const placeStatuses = ['open', 'closed', 'not known'] as const;

/** Whether groups may use a place. */
export const groupStates = [
  'open to groups',
  'by arrangement',
  'being negotiated',
  'not open',
  'not known',
] as const;

const groups = z.strictObject({
  state: field(z.enum(groupStates), 'Whether groups may use it.', 'by arrangement'),
  why: field(
    line.nullable(),
    'Why it is so; why not, where it is not open.',
    'It has no key holder.',
  ),
  who: field(
    line.nullable().optional(),
    'Which groups may use it. Left out means not known.',
    'Any group from the valley.',
  ),
  uses: field(
    line.nullable().optional(),
    'What they may use it for. Left out means not known.',
    'Meetings, classes and parties.',
  ),
  cost: field(line.nullable(), 'What it costs.', '£12 an hour.'),
  ask: field(
    line.nullable(),
    'Whom to ask: a post or a group, never a name.',
    'Ask the hall secretary.',
  ),
  from: field(
    citation.optional(),
    'Where all this comes from. Needed for a place that is not closed as soon as one of it is known.',
    { source: 'hall-survey', at: 'Hill End', asOf: '2026-03-01' },
  ),
});

const turn = z.strictObject({
  quarter: field(quarter, 'The quarter, year first.', '2027-Q1'),
  does: field(line, 'What is to happen by its last day.', 'The hall opens in the evening.'),
  from: field(citation, 'Who published that.', {
    source: 'hall-survey',
    at: 'Hill End',
    asOf: '2026-03-01',
  }),
});

const point = z
  .strictObject({
    ...exactPoint,
    from: field(citation, 'Where the point comes from.', {
      source: 'postcode-centres',
      at: 'AB1 2CD',
      asOf: '2025-10-01',
    }),
  })
  .meta({ position: true });

/** Somewhere you can go. Its ward and area are worked out from its point, never typed. */
export const place = z.strictObject({
  ...editorSchema,
  title: field(line.max(80), 'Its name.', 'Hill End Library'),
  role: field(
    z.enum(placeRoles),
    '`hub` the main place to ask · `satellite` a smaller one · `base` where a neighbourhood team works from · `facility` any other public space.',
    'facility',
  ),
  standing: field(
    z.enum(placeStandings),
    'Who says that it plays that part.',
    'suggested by this map',
  ),
  status: field(
    z.enum(placeStatuses),
    'Whether it is open at all. `open` needs a fact in `known` that somebody has read.',
    'not known',
  ),
  movedTo: field(
    reference('places').optional(),
    'Where a closed place went, or where to go instead.',
    'town-hall',
  ),
  known: field(
    z.array(figure).min(1),
    'What is known of it today, as sentences, each with its source. The status rests on these.',
    [
      {
        says: 'The council listed it as a warm space in December 2025.',
        from: { source: 'warm-spaces', at: 'whole list', asOf: '2025-12-01' },
      },
    ],
  ),
  address: field(line, 'Its street and town, or as much as is known.', 'Mill Lane, Hill End'),
  postcode: field(
    z
      .string()
      .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/)
      .nullable(),
    'Its postcode, in capitals with one space, or `null`.',
    'AB1 2CD',
  ),
  point: field(
    point.nullable(),
    'Its point, from a source under the Open Government Licence. `null` where only the village is known, or where `content/geo/places-odbl.json` has the point.',
    null,
  ),
  pinned: field(
    z.boolean(),
    'Whether the map draws a pin. `false`: it is only listed, because its point or its use is not known.',
    false,
  ),
  services: field(z.array(line), 'What you can find there, a few words each. May be empty.', [
    'library',
  ]),
  groups: field(
    groups,
    'Whether groups may use it, why not, who may, what for, what it costs and whom to ask.',
    {
      state: 'not known',
      why: null,
      cost: null,
      ask: null,
    },
  ),
  programme: field(
    z.array(turn).optional(),
    'Its turns in the rolling programme of opening places to groups, one a quarter. Only what somebody has published. Left out means none.',
    [
      {
        quarter: '2027-Q1',
        does: 'The hall opens in the evening.',
        from: { source: 'hall-survey', at: 'Hill End', asOf: '2026-03-01' },
      },
    ],
  ),
  access: field(access, 'Getting in and getting round: `true`, `false` or `null` for not known.', {
    stepFree: null,
    hearingLoop: null,
    toilet: null,
    accessibleToilet: null,
    parking: null,
    bus: null,
  }),
  hours: field(
    figure.nullable(),
    'When it is open, with the source that somebody has read, or `null`.',
    null,
  ),
  contact: field(
    figure.nullable(),
    'How to reach it, with the source that somebody has read, or `null`.',
    null,
  ),
  sources,
});

export type Place = z.output<typeof place>;
export type PlaceRole = Place['role'];
export type PlaceStanding = Place['standing'];
export type PlaceStatus = Place['status'];
export type GroupState = Place['groups']['state'];
export type Turn = NonNullable<Place['programme']>[number];
