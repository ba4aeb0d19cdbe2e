import { z } from 'zod';

/** The five circles from your street outwards, nearest first. Used for a decision's reach and for a body's level. */
export const circles = ['neighbourhood', 'parish', 'borough', 'region', 'nation'] as const;

export const circle = z.enum(circles);

export type Circle = z.output<typeof circle>;
