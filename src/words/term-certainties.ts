import type { z } from 'zod';
import type { term } from '../schemas/term.ts';

/** How sure we are of a term's meaning, in words. */
export const termCertaintyWords: Record<z.output<typeof term>['certainty'], string> = {
  certain: 'We are sure of this.',
  'from the papers': 'The 2009 papers say so themselves.',
  likely: 'This is likely. We could not check it.',
  uncertain: 'We are not sure what was meant.',
};
