import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { paragraphsCited } from '../../atlas/paragraphs-cited.ts';
import { linkTo } from '../../atlas/record-links.ts';
import { urlOf, urlOfParagraph } from '../../atlas/urls.ts';
import type { Placed } from '../../atlas/whereabouts.ts';
import type { Citation } from '../../schemas/citation.ts';
import type { ModelBox } from '../../schemas/model.ts';
import { flowPartWords, flowStepWords, flowSteps } from '../../words/flow.ts';
import type { FlowState } from '../../words/flow.ts';
import { fillOf } from './fill.ts';

/** A box of the picture, and of the list that is its twin. */
export interface FlowBox {
  id: string;
  /** What stands in it, with its number: "2 link workers". */
  text: string;
  state: FlowState;
  /** Where to read more of it. */
  url: string;
  /** What is known of it in the area; `null` where no area is shown. */
  says: string | null;
  /** Where that comes from; `null` where other records tell, or nothing does. */
  from: Citation | null;
  /** The address of its box in the papers. */
  paper: string;
}

/** Boxes under a heading of their own, or without one. */
export interface FlowGroup {
  title: string | null;
  boxes: FlowBox[];
}

/** One of the four steps. */
export interface FlowColumn {
  id: string;
  title: string;
  long: string;
  /** How many forums of it the page of the area lists by itself, so that they are not drawn again. */
  listed: number;
  groups: FlowGroup[];
}

/** A model as a picture, for an area or for none. */
export interface Flow {
  columns: FlowColumn[];
  counts: Record<FlowState, number>;
}

/** Whether a box is a forum, among those that an area listens through: its page lists them. */
function isListed({ part, refs }: ModelBox, area: Entry<'areas'> | null): boolean {
  return area !== null && flowPartWords[part].step === 'listen' && (refs.forums ?? []).length > 0;
}

/** Whether a box is of an area: a forum of other areas only is not. */
function isOfArea(atlas: Atlas, { refs }: ModelBox, area: Entry<'areas'> | null): boolean {
  const forums = (refs.forums ?? []).map((id) => atlas.find('forums', id));
  if (area === null || forums.length === 0) return true;
  return forums.some(({ areas }) => areas.length === 0 || areas.includes(area.id));
}

function urlInPaper({ from }: ModelBox): string {
  return urlOfParagraph(from.source, paragraphsCited(from.at)[0] ?? '');
}

function urlOfBox(atlas: Atlas, box: ModelBox): string {
  const { refs } = box;
  const [forum] = refs.forums ?? [];
  if (forum !== undefined) return urlOf('forums', forum);
  const [body] = refs.bodies ?? [];
  if (body !== undefined) return urlOf('bodies', body);
  if (refs.service !== undefined) return urlOf('services', refs.service);
  const { url } = linkTo('hubStandard', atlas.hubStandard);
  if (refs.standard !== undefined && url !== null) return url;
  if (refs.term !== undefined) return urlOf('terms', refs.term);
  if (refs.role !== undefined) return '/map/';
  return urlInPaper(box);
}

function textOf({ text, number }: ModelBox): string {
  if (text === null) return 'Not stated';
  return number === null ? text : `${number} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/**
 * A model as four steps with their boxes, in the order of the papers. For an area, the forums it listens through are
 * counted and not drawn: its page has a list of them.
 *
 * @param atlas the atlas
 * @param model the model
 * @param area the area it is shown for, or `null` for the model alone
 * @param placed the places of that area
 */
export function flowOf(
  atlas: Atlas,
  model: Entry<'models'>,
  area: Entry<'areas'> | null,
  placed: readonly Placed[],
): Flow {
  const ofArea = model.boxes.filter((box) => isOfArea(atlas, box, area));
  const listed = ofArea.filter((box) => isListed(box, area));
  const boxes = ofArea
    .filter((box) => !listed.includes(box))
    .map((box) => ({
      part: box.part,
      id: box.id,
      text: textOf(box),
      url: urlOfBox(atlas, box),
      ...fillOf(atlas, box, area, placed),
      paper: urlInPaper(box),
    }));
  const columns = flowSteps.map((step) => {
    const parts = [...new Set(boxes.map(({ part }) => part))].filter(
      (part) => flowPartWords[part].step === step,
    );
    return {
      id: step,
      title: flowStepWords[step].short,
      long: flowStepWords[step].long,
      listed: listed.filter(({ part }) => flowPartWords[part].step === step).length,
      groups: parts.map((part) => ({
        title: flowPartWords[part].title,
        boxes: boxes.filter((box) => box.part === part),
      })),
    };
  });
  const count = (state: FlowState): number => boxes.filter((box) => box.state === state).length;
  return { columns, counts: { today: count('today'), plan: count('plan'), gap: count('gap') } };
}
