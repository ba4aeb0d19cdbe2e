import { z } from 'zod';

/** The parts of the United Kingdom that have bank holidays of their own, named as the government's calendar names them. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

export const nation = z.enum(nations);

export type Nation = z.output<typeof nation>;
