import { loadPostcodes } from '../../browser/postcodes.ts';
import type { Bounds } from '../../where/bounds.ts';
import { lookUp } from '../../where/look-up.ts';
import { sayAnswer } from '../../where/say.ts';
import { readDeviceAnswer } from './locate.ts';
import type { DeviceAnswer, Located } from './locate.ts';

/**
 * Finds the point of a postcode or a town. The list is fetched whole, so that what was typed stays in the browser.
 *
 * @param typed what was typed
 */
export async function locateTyped(typed: string): Promise<Located> {
  try {
    const file = await loadPostcodes();
    const answer = lookUp(file, typed);
    if (answer.kind === 'found') return { at: answer.point, from: answer.postcode, note: '' };
    const [spot, ...others] = answer.kind === 'town' ? answer.spots : [];
    if (answer.kind === 'town' && spot && others.length === 0)
      return { at: spot.point, from: `the middle of ${answer.title}`, note: '' };
    const { heading, sentences } = sayAnswer(answer, file.borough);
    return { sorry: [`${heading}.`, ...sentences].join(' ') };
  } catch {
    return { sorry: 'The list of postcodes could not be loaded. Try again.' };
  }
}

/** Asks the device where it is. */
function askDevice(): Promise<DeviceAnswer> {
  if (!('geolocation' in navigator)) return Promise.resolve({ refused: 'no-device' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ at: [coords.longitude, coords.latitude], accuracy: coords.accuracy }),
      ({ code }) =>
        resolve({ refused: code === 1 ? 'denied' : code === 3 ? 'slow' : 'unavailable' }),
      { enableHighAccuracy: false, timeout: 15_000, maximumAge: 60_000 },
    );
  });
}

/**
 * Asks the device where it is, and makes sense of the answer.
 *
 * @param borough the borough's name as it stands in a sentence
 * @param bounds the smallest box that holds the borough
 */
export async function locateDevice(borough: string, bounds: Bounds): Promise<Located> {
  return readDeviceAnswer(await askDevice(), borough, bounds);
}
