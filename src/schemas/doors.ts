import { z } from 'zod';
import { bestWay } from './best-way.ts';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { line } from './text.ts';

const door = z.strictObject({
  title: field(line.max(60), 'The door in a few words.', 'The papers'),
  opens: field(line, 'When this door is open, in a few words.', 'A week before the meeting'),
  happens: field(line, 'What happens here, in a sentence or two.', 'The report is published.'),
  figures: field(z.array(figure), 'The legal number of days, each with its source.', []),
  ways: field(z.array(bestWay).min(1), 'How to get in.', [{ way: 'speak' }]),
});

/** How a council decision is made, as the doors you can come in by, in order. */
export const doors = z.strictObject({
  ...editorSchema,
  title: field(line, 'The title of the page.', 'How decisions are made'),
  about: field(
    line,
    'What the page tells, in a sentence or two.',
    'A council decision has five doors.',
  ),
  doors: field(z.array(door).min(1), 'The doors, first to last.', []),
  easyRead: field(
    z.array(line).min(5).max(10),
    'The same in five to ten sentences of at most twelve words.',
    ['Councillors decide at meetings.'],
  ),
  sources,
});

export type Doors = z.output<typeof doors>;
