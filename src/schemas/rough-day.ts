import { z } from 'zod';
import { isRealDay } from './day.ts';

/**
 * A day as well as it is known (ISO 8601 with reduced precision): `2026-12-31`, only its month `2026-12`, or only its
 * year `2026`. Sources often tell no more, and the day they were printed is not the day it happened.
 */
export const roughDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/)
  .refine(
    (value) => value.length < 10 || isRealDay(value),
    'is not a day written year-month-day, as in 2026-12-31',
  );
