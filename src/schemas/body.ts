import { z } from 'zod';
import { circle } from './circle.ts';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { takingPart } from './taking-part.ts';
import { line, webAddress } from './text.ts';

const meetings = z.strictObject({
  on: field(line, 'When it meets, as a sentence.', 'It met at 6pm on 26 November 2025.'),
  from: field(citation, 'Where that comes from.', {
    source: 'council-questions',
    at: 'whole page',
    asOf: '2025-11-26',
  }),
});

/** Who decides. */
export const body = z.strictObject({
  ...editorSchema,
  title: field(line.max(80), 'Its name.', 'Full Council'),
  level: field(circle, 'How near to your street it sits.', 'borough'),
  partOf: field(reference('bodies').nullable(), 'The body it belongs to, or `null`.', 'council'),
  decides: field(
    line,
    'What it decides, in one sentence.',
    'It sets the budget, the council tax and the big policies.',
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
    who: 'Anyone may watch.',
    join: null,
    ask: null,
    meets: null,
    online: null,
    evening: null,
    children: null,
    interpreter: null,
    place: null,
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
