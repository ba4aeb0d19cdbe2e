import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { Geo } from '../../atlas/geo/geo.ts';
import { decisionsOfHome, homeOfArea } from '../area/home.ts';
import type { Home } from '../area/home.ts';
import { carriedBy, madeFor } from './carried.ts';

type Decisions = Entry<'decisions'>[];

/** The decisions that people can take to a forum, in the order in which its page shows them. None stands twice. */
export interface ForumDecisions {
  /** Those its record names. */
  carried: Decisions;
  /** Those made for the people of it. */
  forItsPeople: Decisions;
  /** Those that belong to where it speaks for, and not to all of the borough. */
  ofItsPlace: Decisions;
}

/**
 * The parts of the borough that a forum speaks for; none for all of it. Where its record names wards it speaks for those
 * alone, so that it gets no decisions of a parish that lies elsewhere in its area.
 *
 * @param atlas the atlas
 * @param geo where everything is
 * @param forum the forum
 */
export function homesOfForum(
  atlas: Pick<Atlas, 'areas' | 'find'>,
  geo: Pick<Geo, 'sharesOfArea'>,
  { areas: ids, wards }: Pick<Entry<'forums'>, 'areas' | 'wards'>,
): Home[] {
  const areas = ids.map((id) => atlas.find('areas', id));
  if (wards) return [{ areas, wards: wards.map((id) => atlas.find('wards', id)) }];
  return areas.length === atlas.areas.length ? [] : areas.map((area) => homeOfArea(geo, area));
}

/**
 * The decisions of a forum. One that has ended can carry none.
 *
 * @param atlas the atlas
 * @param geo where everything is
 * @param forum the forum
 */
export function decisionsOfForum(
  atlas: Atlas,
  geo: Pick<Geo, 'sharesOfArea'>,
  forum: Pick<Entry<'forums'>, 'areas' | 'wards' | 'interests' | 'carries' | 'standing'>,
): ForumDecisions {
  if (forum.standing === 'ended') return { carried: [], forItsPeople: [], ofItsPlace: [] };
  const homes = homesOfForum(atlas, geo, forum);
  const isListed = new Set<string>();
  const listNew = (decisions: Decisions): Decisions =>
    decisions.filter(({ id }) => !isListed.has(id) && isListed.add(id));
  return {
    carried: listNew(carriedBy(atlas, forum)),
    forItsPeople: listNew(madeFor(atlas, forum.interests, homes)),
    ofItsPlace: listNew(homes.flatMap((home) => decisionsOfHome(atlas, home))),
  };
}
