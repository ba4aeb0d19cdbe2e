import type { PromiseResult } from '../schemas/results.ts';

/** How a promise fared in an area in a quarter. */
export const promiseResultWords: Record<PromiseResult, { short: string; long: string }> = {
  kept: { short: 'Kept', long: 'The whole standard was met.' },
  'part kept': {
    short: 'Part kept',
    long: 'Part of the standard was met, or it was met at times.',
  },
  broken: { short: 'Broken', long: 'The standard was not met.' },
  'not measured': { short: 'Not measured', long: 'Nobody looked, or nothing was published.' },
};
