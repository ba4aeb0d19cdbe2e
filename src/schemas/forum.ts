import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { nothingKnown, takingPart } from './taking-part.ts';
import { roughDay } from './rough-day.ts';
import { line, webAddress } from './text.ts';

/** What kind of voice a forum is. */
export const forumKinds = [
  'area forum',
  'partnership',
  'neighbourhood board',
  'youth forum',
  'community of interest',
] as const;

/** What is known of a forum today. */
export const forumStandings = [
  'meets now',
  'found since 2009, not known now',
  'named in 2009, nothing later found',
  'ended',
] as const;

/** What people in a forum have in common, besides where they live. */
export const interests = [
  'neighbourhood',
  'faith',
  'health',
  'tenants',
  'young-people',
  'older-people',
  'women',
  'business',
  'environment',
  'jobs',
  'transport',
  'newcomers',
  'voluntary-groups',
] as const;

/** A community voice that decides nothing itself. A town or parish council is a body; a ward forum is part of its ward. */
export const forum = z.strictObject({
  ...editorSchema,
  title: field(line.max(70), 'Its name.', 'Hill End Partnership'),
  kind: field(z.enum(forumKinds), 'What kind of voice it is.', 'partnership'),
  about: field(line, 'What it is, in one sentence.', 'People and groups who speak for Hill End.'),
  areas: field(
    z.array(reference('areas')),
    'The areas it speaks for, by their ids. An empty list means the whole borough.',
    ['upper-dale'],
  ),
  wards: field(
    z.array(reference('wards')).min(1).optional(),
    'The wards that its place lies in, by their ids, where it speaks for less than its areas. The parishes of other wards are then left out.',
    ['hill-end'],
  ),
  interests: field(
    z.array(z.enum(interests)).min(1),
    'What its people have in common. `neighbourhood` where that is the place they live in.',
    ['neighbourhood'],
  ),
  standing: field(
    z.enum(forumStandings),
    'What is known of it today. All but "named in 2009, nothing later found" need `later`.',
    'named in 2009, nothing later found',
  ),
  later: field(
    figure.optional(),
    'What was found of it after the papers of 2009, with its source.',
    {
      says: 'It met in May 2023.',
      from: { source: 'hill-post', at: 'May 2023', asOf: '2023-05-01' },
    },
  ),
  heard: field(
    roughDay.optional(),
    'When it was last heard of, as well as `later` tells: a day, a month or a year. Left out where `later` bears no day.',
    '2023-05',
  ),
  body: field(
    reference('bodies').optional(),
    'The body in `content/bodies/` that is the same group, or stands for it today, or took its place.',
    'hill-end-trust',
  ),
  takingPart: field(
    takingPart.nullable(),
    'How people take part. `null` only where `body` names a body, whose own answers then count. One that has ended may have both.',
    nothingKnown,
  ),
  carries: field(
    z.array(reference('decisions')),
    'Decisions that people can carry through it, by their ids. May be empty.',
    ['hall-hours'],
  ),
  website: field(
    webAddress.nullable(),
    'Its own web address, or `null`.',
    'https://www.example.org/',
  ),
  sources,
});

export type Forum = z.output<typeof forum>;
export type ForumKind = Forum['kind'];
export type ForumStanding = Forum['standing'];
export type Interest = Forum['interests'][number];
