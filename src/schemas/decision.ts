import { z } from 'zod';
import { audience } from './audience.ts';
import { bestWay } from './best-way.ts';
import { circle } from './circle.ts';
import { citation, sources } from './citation.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { reference } from './id.ts';
import { say } from './say.ts';
import { line } from './text.ts';
import { where } from './where.ts';
import { window } from './window.ts';

/** One thing that people can influence. The words below the record say what is decided, what moves it, what does not, and what happens next. */
export const decision = z.strictObject({
  ...editorSchema,
  title: field(
    line.max(90),
    'The decision in words a neighbour would use. At most 90 letters.',
    'What the council spends next year, and what it cuts',
  ),
  theme: field(reference('themes'), 'What it is about, by its id in `content/themes/`.', 'money'),
  decidedBy: field(
    z.array(reference('bodies')).min(1),
    'Who decides, by their ids in `content/bodies/`.',
    ['full-council'],
  ),
  proposedBy: field(
    z.array(reference('bodies')).min(1).optional(),
    'Who writes the proposal, when that is someone else.',
    ['cabinet'],
  ),
  reach: field(circle, 'The smallest circle that holds the people it mostly affects.', 'borough'),
  say: field(say, 'How far people can move it, after the IAP2 spectrum.', 'consult'),
  limits: field(
    line,
    'One sentence on why people cannot move it further.',
    'Over two thirds of the money is for care that the law says must be paid for.',
  ),
  where: field(
    where,
    '`everywhere`, `parished`, `unparished`, `{ wards: [...] }` or `{ areas: [...] }`.',
    'everywhere',
  ),
  for: field(z.array(audience).min(1).optional(), 'Who it is for. Left out means anyone.', [
    'resident',
    'business',
  ]),
  asks: field(
    z.array(line).min(6),
    'The worry as a resident would type it, slips and all. At least six.',
    [
      'they are cutting the youth club',
      'where does my council tax go',
      'why is the libary shut',
      'how do i stop the cuts',
      'council spending next year',
      'can i see the budget',
    ],
  ),
  windows: field(z.array(window).min(1), 'When it can be moved: one or more windows.', [
    { kind: 'always', does: 'Ask for it', from: { source: 'foia-2000', at: 's.1', asOf: null } },
  ]),
  ways: field(z.array(bestWay).min(1).max(3), 'The best ways, best first. At most three.', [
    { way: 'comment' },
  ]),
  after: field(
    line,
    'What happens to what you send.',
    'Officers report the answers to Cabinet. Nobody has to reply to you.',
  ),
  figures: field(
    z.array(figure).optional(),
    'Facts with a number that the words below use, each with its own source.',
    [
      {
        says: '1,409 people answered in 2025.',
        from: { source: 'council-budget', at: 'report', asOf: '2025-02-25' },
      },
    ],
  ),
  law: field(z.array(citation), 'The law behind it. An empty list means no law was found.', [
    { source: 'lgfa-1992', at: 's.31A', asOf: null },
  ]),
  sources,
  review: field(day, 'After this day the page says that it may be out of date.', '2027-02-01'),
  easyRead: field(
    z.array(line).min(5).max(10).optional(),
    'The same in five to ten sentences of at most twelve words.',
    ['The council plans its money every winter.'],
  ),
});

export type Decision = z.output<typeof decision>;
