import { z } from 'zod';

/**
 * How far people can move a decision, least first: the five steps of the IAP2 Spectrum of Public Participation
 * (International Association for Public Participation).
 */
export const says = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;

export const say = z.enum(says);

export type Say = z.output<typeof say>;
