import { z } from 'zod';
import { circle } from './circle.ts';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { gss } from './gss.ts';
import { reference } from './id.ts';
import { pence } from './money.ts';
import { nothingKnown, takingPart } from './taking-part.ts';
import { line, webAddress } from './text.ts';

const meetings = z.strictObject({
  on: field(line, 'When it meets, as a sentence.', 'It met at 6pm on 26 November 2025.'),
  from: field(citation, 'Where that comes from.', {
    source: 'council-questions',
    at: 'whole page',
    asOf: '2025-11-26',
  }),
});

const share = z.strictObject({
  year: field(
    z.string().regex(/^\d{4}-\d{2}$/),
    'The year of council tax, from April to March.',
    '2026-27',
  ),
  raised: field(
    pence.nullable(),
    'What it raised through council tax, in pence, or `null`.',
    640000,
  ),
  home: field(pence.nullable(), 'What a home in Band D paid of it, in pence, or `null`.', 3581),
  from: field(citation, 'Where that comes from.', {
    source: 'council-tax-guide',
    at: 'table of parish charges',
    asOf: '2026-04-01',
  }),
});

const widePower = z.strictObject({
  has: field(z.boolean(), 'Whether it has voted that it has the power.', true),
  from: field(citation, 'Where that comes from.', {
    source: 'parish-minutes',
    at: 'meeting of May 2027',
    asOf: '2027-05-12',
  }),
});

/** Who decides. */
export const body = z.strictObject({
  ...editorSchema,
  title: field(line.max(80), 'Its name.', 'Full Council'),
  level: field(circle, 'How near to your street it sits.', 'borough'),
  partOf: field(reference('bodies').nullable(), 'The body it belongs to, or `null`.', 'council'),
  gss: field(
    gss.optional(),
    'The GSS code of its parish, where it is a town or parish council. `/forums/` lists all that have one.',
    'E04000001',
  ),
  decides: field(
    line,
    'What it decides, in one sentence.',
    'It sets the budget, the council tax and the big policies.',
  ),
  asked: field(
    figure.optional(),
    'What the papers of 2009 ask for it, in our words, or a few of theirs.',
    {
      says: 'The first paper wants it to do more.',
      from: { source: 'locality-paper-1', at: 'para 3.2 b6', asOf: '2009-07-14' },
    },
  ),
  may: field(
    z.array(figure).min(1).optional(),
    'What a town or parish council may do, or was found to do, each with its source. What all of them may do stands once, on the body that they are part of.',
    [
      {
        says: 'It may put up lights, litter bins and seats.',
        from: { source: 'parish-site', at: 'list of powers', asOf: '2026-11-22' },
      },
    ],
  ),
  widePower: field(
    widePower.nullable().optional(),
    'Whether a town or parish council has the general power of competence. Needs `gss`. `null` means not known.',
    null,
  ),
  share: field(
    share.nullable().optional(),
    'The last share of council tax that we found for a town or parish council. Needs `gss`. `null` means none was found.',
    null,
  ),
  members: field(
    line.nullable(),
    'Who sits on it, in kind, never by name. `null` means not known.',
    'All the borough councillors.',
  ),
  chain: field(z.array(line).min(2), 'The steps from you to it, starting with "You".', [
    'You',
    'your ward councillor',
    'Full Council',
  ]),
  takingPart: field(takingPart, 'How the public takes part.', {
    ...nothingKnown,
    who: 'Anyone may watch.',
  }),
  meetings: field(z.array(meetings), 'What is known of its meetings. May be empty.', []),
  website: field(
    webAddress.nullable(),
    'Its own web address, or `null`.',
    'https://www.example.org/',
  ),
  sources,
});

export type Body = z.output<typeof body>;
export type Share = z.output<typeof share>;
