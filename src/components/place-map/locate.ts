import type { Position } from '../../schemas/point.ts';
import type { Bounds } from '../../where/bounds.ts';
import { isWithin } from '../../where/bounds.ts';
import { sayAccuracy } from './say-distance.ts';

/** Where distances are counted from, or why they are not. */
export type Located = { at: Position; from: string; note: string } | { sorry: string };

/** What a device answers when it is asked where it is. */
export type DeviceAnswer =
  { at: Position; accuracy: number } | { refused: 'denied' | 'unavailable' | 'slow' | 'no-device' };

const sorries = {
  denied: 'You did not allow this site to know where you are. You can type a postcode instead.',
  unavailable: 'Your device cannot tell where it is. You can type a postcode instead.',
  slow: 'Your device took too long to find where it is. Try again, or type a postcode.',
  'no-device': 'Your browser cannot tell where you are. You can type a postcode instead.',
};

/**
 * Makes sense of what a device answered. Nothing of it leaves the browser.
 *
 * @param answer the device's answer
 * @param borough the borough's name as it stands in a sentence
 * @param bounds the smallest box that holds the borough
 */
export function readDeviceAnswer(answer: DeviceAnswer, borough: string, bounds: Bounds): Located {
  if ('refused' in answer) return { sorry: sorries[answer.refused] };
  const { at, accuracy } = answer;
  if (!isWithin(at, bounds))
    return {
      sorry: `You seem to be outside ${borough}. The list is as it was. You can type a postcode instead.`,
    };
  return { at, from: 'where you are', note: sayAccuracy(accuracy) };
}
