import type { OfferHalf, OfferState } from '../schemas/offer.ts';

/** How far an area had an element of the core offer; `not meant` where the papers do not offer it. */
export const offerStateWords: Record<OfferState | 'not meant', { short: string; long: string }> = {
  'in place': { short: 'In place', long: 'The papers say that the area had it.' },
  partly: { short: 'Partly', long: 'A start had been made, or most of it was there.' },
  gap: { short: 'Gap', long: 'The papers call it a gap here.' },
  'not known': { short: 'Not known', long: 'The papers do not say.' },
  'not meant': { short: 'Not meant', long: 'The papers do not offer it to this area.' },
};

/** The two halves of the offer. */
export const offerHalfWords: Record<OfferHalf, string> = {
  listen: 'How the area listens',
  respond: 'How services respond',
};
