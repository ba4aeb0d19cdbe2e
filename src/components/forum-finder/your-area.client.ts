import { loadPostcodes } from '../../browser/postcodes.ts';
import { lookUp } from '../../where/look-up.ts';
import type { Answer } from '../../where/look-up.ts';
import { sayAnswer } from '../../where/say.ts';

/** Where somebody lives, as far as the list of forums asks. */
export interface YourArea {
  /** What to announce. */
  said: string;
  /** The ids of the areas; none where nothing was found. */
  areas: string[];
  /** Links to the pages of the ward and the parish councils. */
  links: Node[];
}

function areasIn(answer: Answer): string[] {
  const areas =
    answer.kind === 'found' || answer.kind === 'start'
      ? answer.areas
      : answer.kind === 'town'
        ? answer.spots.flatMap((spot) => spot.areas)
        : [];
  return [...new Set(areas.map(({ id }) => id))];
}

function link(url: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = url;
  made.textContent = words;
  return made;
}

function linksIn(answer: Answer): Node[] {
  const [spot, ...others] =
    answer.kind === 'found' ? [answer] : answer.kind === 'town' ? answer.spots : [];
  if (!spot || others.length > 0) return [];
  return [link(`/wards/${spot.ward.id}/`, `More about ${spot.ward.title} ward`)];
}

/**
 * Finds the areas of a postcode, the start of one, or a town, in the browser.
 *
 * @param typed what was typed
 */
export async function yourArea(typed: string): Promise<YourArea> {
  try {
    const file = await loadPostcodes();
    const answer = lookUp(file, typed);
    const { heading, sentences } = sayAnswer(answer, file.borough);
    return {
      said: [`${heading}.`, ...sentences].join(' '),
      areas: areasIn(answer),
      links: linksIn(answer),
    };
  } catch {
    return { said: 'The list of postcodes could not be loaded. Try again.', areas: [], links: [] };
  }
}
