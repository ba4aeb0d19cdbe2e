import { z } from 'zod';

/** Who a decision is for when it is not for everyone. */
export const audiences = [
  'resident',
  'tenant',
  'parent',
  'young-person',
  'business',
  'group',
] as const;

export const audience = z.enum(audiences);

export type Audience = z.output<typeof audience>;
