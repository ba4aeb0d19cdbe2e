import type { PlaceStanding } from '../schemas/place.ts';

/** Who says that a place plays its part. */
export const placeStandingWords: Record<PlaceStanding, { short: string; long: string }> = {
  'named by the council': {
    short: 'Named by the council',
    long: 'The council has called it this, or something close to it.',
  },
  'suggested by this map': {
    short: 'Suggested by this map',
    long: 'Nobody has named it. We suggest it, from what is known of the building.',
  },
};
