import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { placesOfArea } from '../../atlas/whereabouts.ts';
import type { Placed } from '../../atlas/whereabouts.ts';
import type { Citation } from '../../schemas/citation.ts';
import type { ModelBox } from '../../schemas/model.ts';
import type { PlaceRole } from '../../schemas/place.ts';
import type { FlowState } from '../../words/flow.ts';
import { sayForumStanding } from '../../words/forum-standings.ts';

/** What fills a box. */
export interface Fill {
  state: FlowState;
  says: string | null;
  from: Citation | null;
}

/** The most places that are named; of more, the number is said. */
const mostNamed = 3;

const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function told(state: FlowState, says: string): Fill {
  return { state, says, from: null };
}

function sayCount(titles: readonly string[]): string {
  return titles.length > mostNamed ? `${titles.length} places` : joined.format(titles);
}

function ofPlaces(placed: readonly Placed[], area: string, role: PlaceRole): Fill {
  const places = placesOfArea(placed, area, role).map(({ place }) => place);
  const isNamed = ({ standing }: Entry<'places'>): boolean => standing === 'named by the council';
  const named = places.filter(isNamed).map(({ title }) => title);
  const suggested = places.filter((place) => !isNamed(place)).map(({ title }) => title);
  const says = [
    named.length > 0 ? `Named by the council: ${sayCount(named)}.` : '',
    suggested.length > 0 ? `Suggested by this map: ${sayCount(suggested)}.` : '',
  ];
  if (places.length === 0) return told('plan', 'None known here.');
  return told(named.length > 0 ? 'today' : 'plan', says.filter(Boolean).join(' '));
}

function ofStandard(
  { hubStandard }: Atlas,
  { id }: Entry<'areas'>,
  degree: ModelBox['refs']['standard'],
): Fill {
  const answers = hubStandard.parts
    .filter((part) => part.degree === degree && part.model === undefined)
    .map((part) => ({
      title: part.title,
      is: part.areas.find(({ area }) => area === id)?.found?.is ?? null,
    }));
  if (answers.every(({ is }) => is === null)) return told('plan', 'Not known today.');
  const isThere = answers.every(({ is }) => is === 'yes');
  const says = answers.map(({ title, is }) => `${title}: ${is ?? 'not known'}.`).join(' ');
  return told(isThere ? 'today' : 'plan', says);
}

function inArea(
  atlas: Atlas,
  { id, refs }: ModelBox,
  area: Entry<'areas'>,
  placed: readonly Placed[],
): Fill {
  const [forum] = refs.forums ?? [];
  if (forum !== undefined) {
    const found = atlas.find('forums', forum);
    const state = found.standing === 'meets now' ? 'today' : 'plan';
    return told(state, `${sayForumStanding(found)}.`);
  }
  if ((refs.bodies ?? []).length > 0) return told('today', 'There today.');
  if (refs.role !== undefined) return ofPlaces(placed, area.id, refs.role);
  if (refs.standard !== undefined) return ofStandard(atlas, area, refs.standard);
  const today = area.filled.find(({ box }) => box === id)?.today ?? null;
  if (today === null) return told('plan', 'Not known today.');
  return { state: 'today', says: today.says, from: today.from };
}

/**
 * What fills a box of a model: what its forum, body, places or the standard of a hub tell, or else the area. What the
 * papers call a gap stays one, with what was found since.
 *
 * @param atlas the atlas
 * @param box the box
 * @param area the area, or `null` for the model alone: then nothing is said
 * @param placed every place, with its area
 */
export function fillOf(
  atlas: Atlas,
  box: ModelBox,
  area: Entry<'areas'> | null,
  placed: readonly Placed[],
): Fill {
  const isGap = box.part === 'gap';
  if (area === null) return { state: isGap ? 'gap' : 'plan', says: null, from: null };
  const fill = inArea(atlas, box, area, placed);
  return isGap ? { ...fill, state: 'gap' } : fill;
}
