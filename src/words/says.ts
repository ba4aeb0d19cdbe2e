import type { Say } from '../schemas/say.ts';

/** What each step of the IAP2 spectrum means for you. */
export const sayWords: Record<Say, { step: number; short: string; long: string }> = {
  inform: { step: 1, short: 'You are told', long: 'You are told. Nobody has to ask you.' },
  consult: {
    step: 2,
    short: 'You are asked',
    long: 'They must think about what you say. They do not have to do it.',
  },
  involve: {
    step: 3,
    short: 'You help shape it',
    long: 'You take part while the choices are still being made.',
  },
  collaborate: {
    step: 4,
    short: 'You share the decision',
    long: 'You sit at the table and decide together.',
  },
  empower: {
    step: 5,
    short: 'You settle it, or force a step',
    long: 'Your vote, petition or application settles it, or makes them act.',
  },
};
