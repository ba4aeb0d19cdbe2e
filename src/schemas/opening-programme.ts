import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { line } from './text.ts';

/** The rolling programme of opening public places to groups, as a paper asks for it. Its turns stand on the places. */
export const openingProgramme = z.strictObject({
  ...editorSchema,
  title: field(line, 'The title of the page.', 'Open doors'),
  about: field(line, 'What the page is for, in a sentence or two.', 'Rooms that groups can use.'),
  asked: field(figure, 'What the paper asks for, with its place there.', {
    says: 'It asks for public halls to be opened, one after another.',
    from: { source: 'locality-paper-1', at: 'para 3.2 b4', asOf: '2009-07-14' },
  }),
  wouldSay: field(
    z.array(line).min(1),
    'What a programme says of each place, once somebody publishes one.',
    ['Which place opens.', 'By when.'],
  ),
  sources,
});

export type OpeningProgramme = z.output<typeof openingProgramme>;
