import { loadPostcodes } from '../../browser/postcodes.ts';
import { lookUp, spotsOf } from '../../where/look-up.ts';
import type { Answer } from '../../where/look-up.ts';
import { sayAnswer } from '../../where/say.ts';
import type { Home } from './near-order.ts';

/** Where somebody lives, as far as the list of forums asks. */
export interface YourArea {
  /** What to announce. */
  said: string;
  /** The ids of the areas; none where nothing was found. */
  areas: string[];
  /** A link to the page of the ward. */
  links: Node[];
  /** Where distances are counted from; `null` where several places may be meant, or none. */
  home: Home | null;
  /** The same in words; an empty text where there is none. */
  from: string;
}

function parishIn(parish: Extract<Answer, { kind: 'found' }>['parish']): string | null {
  if (parish === 'not known') return null;
  return parish === 'none' ? 'none' : parish.id;
}

function homeIn(answer: Answer): Pick<YourArea, 'home' | 'from'> {
  const [spot, ...others] = spotsOf(answer);
  if (!spot || others.length > 0) return { home: null, from: '' };
  const { point, ward, areas } = spot;
  const home = { point, ward: ward.id, areas: areas.map(({ id }) => id), parish: null };
  if (answer.kind === 'town') return { home, from: `the middle of ${answer.title}` };
  if (answer.kind !== 'found') return { home: null, from: '' };
  return { home: { ...home, parish: parishIn(answer.parish) }, from: answer.postcode };
}

/** How the list stands once it is known where somebody lives. */
const order =
  'What speaks for your ward comes first, then for your area, then for the whole borough. Distances are as the crow flies.';

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
  const [spot, ...others] = spotsOf(answer);
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
    const { home, from } = homeIn(answer);
    return {
      said: [`${heading}.`, ...sentences, ...(home ? [order] : [])].join(' '),
      areas: areasIn(answer),
      links: linksIn(answer),
      home,
      from,
    };
  } catch {
    const said = 'The list of postcodes could not be loaded. Try again.';
    return { said, areas: [], links: [], home: null, from: '' };
  }
}
