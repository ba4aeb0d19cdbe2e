import { loadPostcodes } from '../../../browser/postcodes.ts';
import { forget, remember, remembered } from '../../../browser/remembered.ts';
import { lookUp } from '../../../where/look-up.ts';
import type { Answer } from '../../../where/look-up.ts';
import { sayAnswer } from '../../../where/say.ts';
import type { Near, NearAreas } from './near.ts';

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

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

function linkTo({ title, url }: Near): HTMLAnchorElement {
  const link = make('a', title);
  link.href = url;
  return link;
}

function row(term: string, near: readonly Near[], none?: string): HTMLElement[] {
  if (near.length === 0 && none === undefined) return [];
  const unique = [...new Map(near.map((link) => [link.url, link])).values()];
  const links = unique.flatMap((link, index) => [...(index > 0 ? [', '] : []), linkTo(link)]);
  return [make('div', make('dt', term), make('dd', ...(links.length > 0 ? links : [none ?? ''])))];
}

/** The wards, areas and parishes of an answer, each once. */
function partsOf(answer: Answer): Record<'wards' | 'areas' | 'parishes', Near[]> {
  const spots = answer.kind === 'found' ? [answer] : answer.kind === 'town' ? answer.spots : [];
  const wards = answer.kind === 'start' ? answer.wards : spots.map(({ ward }) => ward);
  const areas = answer.kind === 'start' ? answer.areas : spots.flatMap((spot) => spot.areas);
  const parishes = spots.flatMap(({ parish, parishes: perhaps }) =>
    typeof parish === 'object' ? [parish] : perhaps,
  );
  return {
    wards: wards.map(({ id, title }) => ({ title, url: `/wards/${id}/` })),
    areas: areas.map(({ id, title }) => ({ title, url: `/areas/${id}/` })),
    parishes: parishes.map(({ id, title }) => ({ title, url: `/who/${id}/` })),
  };
}

function areaIds(areas: readonly Near[]): string[] {
  return areas.map(({ url }) => url.split('/')[2] ?? '');
}

function rows(answer: Answer, near: NearAreas): HTMLElement[] {
  const { wards, areas, parishes } = partsOf(answer);
  if (wards.length === 0) return [];
  const of = (what: 'hubs' | 'satellites' | 'forums'): Near[] =>
    areaIds(areas).flatMap((id) => near[id]?.[what] ?? []);
  const isOneArea = areas.length === 1;
  const spots = answer.kind === 'found' ? [answer] : answer.kind === 'town' ? answer.spots : [];
  const isSure = spots.every(({ parish }) => parish !== 'not known');
  return [
    ...row(wards.length === 1 ? 'Ward' : 'Wards', wards),
    ...row(isOneArea ? 'Area' : 'Areas', areas, 'not known'),
    ...row(isSure ? 'Town or parish council' : 'Perhaps in the parish of', parishes),
    ...(isOneArea
      ? [
          ...row('Hub', of('hubs'), 'none that we know of'),
          ...row('Satellites', of('satellites'), 'none that we know of'),
          ...row('Forums of the area', of('forums'), 'none that we know of'),
        ]
      : []),
  ];
}

function rememberButton(postcode: string): HTMLElement {
  const button = make('button');
  button.type = 'button';
  button.className = 'clear';
  const note = make('span');
  note.className = 'hint';
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
  return make('p', button, note);
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
  const { heading, sentences } = sayAnswer(answer, file.borough);
  const facts = make('dl', ...rows(answer, near));
  const element = make(
    'section',
    make(level, heading),
    ...sentences.map((sentence) => make('p', sentence)),
    ...(facts.hasChildNodes() ? [facts] : []),
    ...(answer.kind === 'found' ? [rememberButton(answer.postcode)] : []),
  );
  element.className = 'found-place';
  return {
    element,
    says: `${heading}.`,
    isKnown: answer.kind === 'found' || answer.kind === 'town' || answer.kind === 'start',
  };
}
