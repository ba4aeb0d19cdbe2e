import type { AccessFact } from '../schemas/access.ts';

/** The facts about getting in and getting round: by name, and as a sentence when they are so and when they are not. */
export const accessFactWords: Record<AccessFact, { short: string; yes: string; no: string }> = {
  stepFree: {
    short: 'Step-free',
    yes: 'You can get in without a step.',
    no: 'There is a step on the way in.',
  },
  hearingLoop: {
    short: 'Hearing loop',
    yes: 'There is a hearing loop.',
    no: 'There is no hearing loop.',
  },
  toilet: {
    short: 'Toilet',
    yes: 'There is a toilet you can use.',
    no: 'There is no toilet you can use.',
  },
  accessibleToilet: {
    short: 'Accessible toilet',
    yes: 'There is a toilet for wheelchair users.',
    no: 'There is no toilet for wheelchair users.',
  },
  parking: {
    short: 'Parking',
    yes: 'You can park there.',
    no: 'You cannot park there.',
  },
  bus: {
    short: 'Bus',
    yes: 'A bus stops near by.',
    no: 'No bus stops near by.',
  },
};
