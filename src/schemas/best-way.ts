import { z } from 'zod';
import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** A way that works here, and when it works best. */
export const bestWay = z.strictObject({
  way: field(reference('ways'), 'The way, by its id in `content/ways/`.', 'public-question'),
  when: field(
    line.optional(),
    'When this way works best here.',
    'before the draft goes to Cabinet in January',
  ),
});

export type BestWay = z.output<typeof bestWay>;
