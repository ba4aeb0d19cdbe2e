import { z } from 'zod';

/** A quarter of a calendar year: `2027-Q1` is January to March 2027. */
export const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
