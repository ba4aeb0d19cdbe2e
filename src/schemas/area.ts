import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { gss } from './gss.ts';
import { id, reference } from './id.ts';
import { line } from './text.ts';

/** The two ways of working that the papers give to areas. */
export const areaModels = ['co-ordinated', 'managed'] as const;

/** How sure we are that a ward belongs to an area. */
export const sures = ['high', 'medium', 'low'] as const;

const wardThen = z.strictObject({
  ward: field(gss, 'The GSS code of the ward, as it was from 2004 to 2026.', 'E05009999'),
  title: field(line.max(70), 'The name it had then.', 'Hill End'),
  sure: field(
    z.enum(sures),
    'How sure we are that it belongs here. Two areas may share a ward only when both are less than `high`.',
    'high',
  ),
  from: field(citation, 'Why.', { source: 'paper-1', at: '3.5', asOf: '2009-07-14' }),
});

const today = z.strictObject({
  says: field(line, 'What was found, with its date.', 'In 2025 two link workers were named.'),
  bodies: field(z.array(reference('bodies')).optional(), 'Bodies it speaks of.', ['council']),
  from: field(citation, 'Where that comes from.', {
    source: 'hill-post',
    at: 'May 2025',
    asOf: '2025-05-01',
  }),
});

const filled = z.strictObject({
  box: field(id, 'The box, by its id in the model.', 'link-workers'),
  today: field(today.nullable(), 'What fills it today, or `null` for not known.', null),
});

const officer = z.strictObject({
  post: field(line, 'The post, never a name.', 'Area lead'),
  contact: field(line.nullable(), 'How to reach the post, or `null`.', 'area@example.org'),
  from: field(citation, 'Where that comes from.', {
    source: 'paper-1',
    at: '3.2',
    asOf: '2009-07-14',
  }),
});

/** One of the locality areas of the 2009 papers. Its hub, satellites and forums are found from their own records. */
export const area = z.strictObject({
  ...editorSchema,
  title: field(line.max(40), 'Its name.', 'Upper Dale'),
  model: field(
    z.enum(areaModels).meta({ references: 'models' }),
    'Which of the two models the papers give it.',
    'co-ordinated',
  ),
  wards2004: field(z.array(wardThen).min(1), 'The wards of 2004 to 2026 that make it up.', [
    {
      ward: 'E05009999',
      title: 'Hill End',
      sure: 'high',
      from: { source: 'locality-paper-1', at: '3.5', asOf: '2009-07-14' },
    },
  ]),
  officer: field(
    officer.nullable(),
    'The senior officer for the area: the post, never a name. `null`: nobody has been named yet.',
    null,
  ),
  filled: field(
    z.array(filled),
    'What fills each box of its model today. Boxes that forums, bodies, places or the standard of a hub tell of are left out.',
    [{ box: 'link-workers', today: null }],
  ),
  sources,
});

export type Area = z.output<typeof area>;
export type AreaModel = Area['model'];
export type WardThen = Area['wards2004'][number];
export type Filled = Area['filled'][number];
export type Sure = WardThen['sure'];
