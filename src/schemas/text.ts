import { z } from 'zod';

/** Words on one line: not empty, no space at either end. */
export const line = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'has a space at its start or end')
  .refine((value) => !value.includes('\n'), 'runs over more than one line');

/** Words that may run over several lines, such as a letter to start from. */
export const lines = z.string().min(1);

/** A full web address that starts with `https://` or `http://`. */
export const webAddress = z.url({ protocol: /^https?$/ });
