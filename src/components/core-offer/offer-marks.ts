import type { Offer, OfferState } from '../../schemas/offer.ts';
import { offerStateWords } from '../../words/offer-states.ts';
import type { StateMark } from '../area-table/state-mark.ts';

/** The mark of each state, in the order of the key. */
export const offerMarks: Readonly<Record<OfferState | 'not meant', StateMark>> = {
  'in place': { fill: 'full', ...offerStateWords['in place'] },
  partly: { fill: 'half', ...offerStateWords.partly },
  gap: { fill: 'empty', ...offerStateWords.gap },
  'not known': { fill: 'asked', ...offerStateWords['not known'] },
  'not meant': { fill: 'none', ...offerStateWords['not meant'] },
};

/**
 * How far an area had an element of the core offer.
 *
 * @param element the element
 * @param area the area's id
 */
export function markIn({ areas }: Pick<Offer, 'areas'>, area: string): StateMark {
  return offerMarks[areas.find((one) => one.area === area)?.state ?? 'not meant'];
}
