import { z } from 'zod';
import { reference } from './id.ts';

/** Where a decision can be taken part in: everywhere, only where there is (or is not) a parish, or in named wards or areas. */
export const where = z.union([
  z.enum(['everywhere', 'parished', 'unparished']),
  z.strictObject({ wards: z.array(reference('wards')).min(1) }),
  z.strictObject({ areas: z.array(reference('areas')).min(1) }),
]);

export type Where = z.output<typeof where>;
