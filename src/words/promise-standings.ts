import type { PromiseStanding } from '../schemas/promise.ts';

/** Whether anyone has agreed to a promise. */
export const promiseStandingWords: Record<PromiseStanding, { short: string; long: string }> = {
  suggested: { short: 'Suggested', long: 'Nobody has agreed to it.' },
  adopted: { short: 'Adopted', long: 'A partnership has agreed to it.' },
  withdrawn: { short: 'Withdrawn', long: 'It was agreed to, and no longer is.' },
};
