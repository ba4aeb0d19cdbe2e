import { loadPostcodes } from '../../../browser/postcodes.ts';
import { forget, remember, remembered } from '../../../browser/remembered.ts';
import { lookUp } from '../../../where/look-up.ts';
import { sayAnswer } from '../../../where/say.ts';
import { linkTo, make } from '../elements.client.ts';
import type { NearAreas } from './near.ts';
import { placeRows } from './place-rows.client.ts';

/** What is shown for a place, and what is announced. */
export interface PlaceAnswer {
  element: HTMLElement;
  says: string;
  /** Whether the borough has such a postcode, town or village. */
  isKnown: boolean;
}

let nearAreas: Promise<NearAreas> | undefined;

function loadNear(): Promise<NearAreas> {
  nearAreas ??= fetch('/find/near.json')
    .then((answer) => answer.json() as Promise<NearAreas>)
    .catch((error: unknown) => {
      nearAreas = undefined;
      throw error;
    });
  return nearAreas;
}

function rememberButton(postcode: string): HTMLElement {
  const button = make('button', 'clear');
  button.type = 'button';
  const note = make('span', 'hint');
  const draw = (): void => {
    const isKept = remembered() === postcode;
    button.textContent = isKept ? 'Forget this postcode' : 'Remember on this device';
    note.textContent = isKept
      ? ' It is kept in this browser and nowhere else.'
      : ' It would be kept in this browser and nowhere else.';
  };
  button.addEventListener('click', () => {
    if (remembered() === postcode) forget();
    else remember(postcode);
    draw();
  });
  draw();
  return make('p', '', button, note);
}

function next(borough: string): HTMLElement {
  return make('p', '', linkTo('/when/', `See what opens and closes next for all of ${borough}`));
}

/**
 * Answers a postcode, the start of one, or the name of a town or village.
 *
 * @param text what was typed
 * @param level the level of the heading
 * @throws {Error} when the list of postcodes cannot be fetched
 */
export async function answerPlace(text: string, level: 'h2' | 'h3'): Promise<PlaceAnswer> {
  const [file, near] = await Promise.all([loadPostcodes(), loadNear()]);
  const answer = lookUp(file, text);
  const { heading, notes } = sayAnswer(answer, file.borough);
  const isKnown = answer.kind === 'found' || answer.kind === 'town' || answer.kind === 'start';
  const element = make(
    'section',
    'found-place',
    make(level, '', heading),
    ...notes.map((note) => make('p', '', note)),
    ...placeRows(answer, near, level === 'h2' ? 'h3' : 'h4'),
    ...(isKnown ? [next(file.borough)] : []),
    ...(answer.kind === 'found' ? [rememberButton(answer.postcode)] : []),
  );
  return { element, says: `${heading}.`, isKnown };
}
