import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { gss } from './gss.ts';
import { reference } from './id.ts';
import { takingPart } from './taking-part.ts';
import { line, webAddress } from './text.ts';

/** How much of a ward lies in a parish. */
export const wardParts = ['all', 'part'] as const;

const wardParish = z.strictObject({
  parish: field(
    reference('bodies'),
    'The town or parish council, by its id in `content/bodies/`.',
    'hill-end-parish-council',
  ),
  part: field(
    z.enum(wardParts),
    '`all` the whole ward lies in the parish · `part` some of it does.',
    'part',
  ),
  from: field(citation, 'How we know.', {
    source: 'parish-boundaries',
    at: 'Hill End',
    asOf: '2026-02-01',
  }),
});

const councillors = z.strictObject({
  count: field(z.int().min(1).max(9), 'How many councillors it elects.', 3),
  finder: field(
    webAddress.nullable(),
    'The page of the council that names them, or `null`.',
    'https://www.example.org/councillors',
  ),
  from: field(citation, 'Where the count comes from.', {
    source: 'polling-review',
    at: 'whole page',
    asOf: '2025-01-01',
  }),
});

/** An electoral ward in force now. Its area is worked out from postcodes, never typed. */
export const ward = z.strictObject({
  ...editorSchema,
  title: field(line.max(70), 'Its name.', 'Hill End West'),
  gss: field(
    gss.nullable(),
    'Its nine-character GSS code, or `null` where that is not known.',
    'E05000001',
  ),
  parishes: field(
    z.array(wardParish).nullable(),
    'The parishes it is in, or partly in. An empty list means none; `null` means not known.',
    [],
  ),
  councillors: field(councillors, 'Its councillors: how many, and who says who they are.', {
    count: 3,
    finder: null,
    from: { source: 'polling-review', at: 'whole page', asOf: '2025-01-01' },
  }),
  takingPart: field(
    takingPart.nullable(),
    'Its ward forum: how people take part. `null`: none is known.',
    null,
  ),
  sources,
});

export type Ward = z.output<typeof ward>;
export type WardParish = NonNullable<Ward['parishes']>[number];
