import type { PlaceStatus } from '../schemas/place.ts';

/** Whether a place is open at all. */
export const placeStatusWords: Record<PlaceStatus, { short: string; long: string }> = {
  open: { short: 'Open', long: 'It was open when our source was written. Check before you go.' },
  closed: {
    short: 'Closed',
    long: 'It had closed when our source was written. Ask before you go.',
  },
  'not known': {
    short: 'Not known',
    long: 'We do not know if it is open today. Check before you go.',
  },
};
