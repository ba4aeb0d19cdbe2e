import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { line, lines } from './text.ts';

/**
 * Endings of "I want to …" that the page which helps to choose a way asks about in questions of their own: whether it
 * is about you or everyone, and whether it has been decided.
 */
export const askedEndings = {
  about: ['put right something that went wrong for me', 'change something for everyone'],
  decided: ['change something before it is decided', 'challenge something that is already decided'],
} as const;

const quoted = Object.values(askedEndings)
  .flat()
  .map((ending) => `"${ending}"`)
  .join(', ');

/** A way to have your say. The words below the record are the steps. */
export const way = z.strictObject({
  ...editorSchema,
  title: field(line.max(70), 'The way, starting with a verb.', 'Ask a public question'),
  goodFor: field(line, 'What it is good for, in one sentence.', 'Getting an answer on the record.'),
  cannot: field(
    line,
    'What it cannot do, in one sentence.',
    'It does not make anyone change a decision.',
  ),
  who: field(line, 'Who may use it.', 'Anyone who lives or works in the borough.'),
  minutes: field(
    z.int().min(1).nullable(),
    'About how many minutes of your time it takes, or `null`. It is our estimate, and the page says so.',
    30,
  ),
  cost: field(line, 'What it costs you.', 'Free'),
  choose: field(
    z.array(line.max(70)).min(1).optional(),
    `Endings of "I want to …", for the page that helps to choose a way. Ways with the same ending stand together there. These also answer a question of their own: ${quoted}.`,
    ['get an answer in public', 'change something before it is decided'],
  ),
  rules: field(z.array(figure), 'The rules and figures, each with its source.', []),
  scaffold: field(
    lines.nullable(),
    'Words to start from, with blanks in [square brackets], or `null` where none would help.',
    'I am writing about [what]. I live in [place].',
  ),
  after: field(
    line,
    'What happens to what you send, and when to chase.',
    'You get a written answer. If none has come after two weeks, ask the clerk.',
  ),
  sources,
});

export type Way = z.output<typeof way>;
