import { z } from 'zod';
import { sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { line } from './text.ts';

const example = {
  says: 'The paper puts a warning in front of these sums.',
  from: { source: 'paper-1', at: 'para 2.8', asOf: '2009-07-14' },
};

/** What is said of the business case as a whole. Its lines are the records in `content/benefits/`. */
export const businessCase = z.strictObject({
  ...editorSchema,
  title: field(line.max(90), 'The title of the page.', 'Does working by area pay?'),
  about: field(line, 'What the page tells, in a sentence or two.', 'The papers say that it does.'),
  warning: field(z.array(figure).min(1), 'What the papers say of how far to trust the sums.', [
    example,
  ]),
  cost: field(
    figure.nullable(),
    'What the model costs, with its source. `null`: nobody has ever stated it.',
    null,
  ),
  test: field(z.array(figure).min(1), 'What the papers ask the model to pass.', [example]),
  needs: field(
    z.array(line).min(1),
    'What somebody would have to know to answer that, a few words each.',
    ['What each team costs in a year'],
  ),
  mapping: field(
    z.array(figure).min(1),
    'What was planned to find it out, and whether its result was found.',
    [example],
  ),
  sources,
});

export type BusinessCase = z.output<typeof businessCase>;
