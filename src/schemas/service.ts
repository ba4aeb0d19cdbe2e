import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { pence } from './money.ts';
import { line } from './text.ts';

/** Whether a record is a service, or a post in an area's team. */
export const serviceKinds = ['service', 'post'] as const;

/** What the papers say of a service in an area. */
export const serviceStates = ['named', 'started', 'wanted', 'gap'] as const;

const inArea = z.strictObject({
  area: field(reference('areas'), 'The area, by its id.', 'upper-dale'),
  state: field(
    z.enum(serviceStates),
    '`named` the papers put it there · `started` a start had been made · `wanted` it was to come · `gap` the papers call it a gap.',
    'named',
  ),
  staff: field(
    z.number().min(0).nullable(),
    'How many people work in it there, counted as full-time posts. `null` until a partner says.',
    null,
  ),
  cost: field(
    pence.nullable(),
    'What it costs there in a year, in whole pence: £144,000 is 14400000. `null` until a partner says.',
    null,
  ),
  from: field(citation, 'Where the state comes from.', {
    source: 'paper-1',
    at: 'para 3.3 b3',
    asOf: '2009-07-14',
  }),
});

/** A service or a post that the papers place in an area's team, and what became of it. */
export const service = z.strictObject({
  ...editorSchema,
  title: field(line.max(80), 'Its name, in words a neighbour would use.', 'Street wardens'),
  kind: field(z.enum(serviceKinds), 'Whether it is a service or a post.', 'post'),
  about: field(line, 'What it does, in a sentence or two.', 'Wardens walk the streets.'),
  for: field(line.nullable(), 'Whom it is for, or `null`.', 'Older people'),
  provider: field(
    line.nullable(),
    'Who provided it at the time of the papers, or `null` where they do not say.',
    'The council',
  ),
  areas: field(
    z.array(inArea).min(1),
    'What the papers say of each area. An area left out is one for which they do not name it.',
    [
      {
        area: 'upper-dale',
        state: 'named',
        staff: null,
        cost: null,
        from: { source: 'paper-1', at: 'para 3.3 b3', asOf: '2009-07-14' },
      },
    ],
  ),
  today: field(
    z.array(figure).min(1).nullable(),
    'What became of it since, as sentences with their sources, or `null`.',
    null,
  ),
  bodies: field(
    z.array(reference('bodies')),
    'The bodies that answer for it today, by their ids. May be an empty list.',
    ['full-council'],
  ),
  decisions: field(
    z.array(reference('decisions')),
    'Decisions through which people can move it, by their ids. May be an empty list.',
    ['hall-hours'],
  ),
  sources,
});

export type Service = z.output<typeof service>;
export type ServiceKind = Service['kind'];
export type ServiceState = Service['areas'][number]['state'];
