import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { Audience } from '../../schemas/audience.ts';
import type { Interest } from '../../schemas/forum.ts';
import { appliesTo } from '../area/home.ts';
import type { Home } from '../area/home.ts';

/** The people of a forum, where what they share is also what a decision is for. */
const audienceOf: Partial<Record<Interest, Audience>> = {
  tenants: 'tenant',
  'young-people': 'young-person',
  business: 'business',
  'voluntary-groups': 'group',
};

/**
 * The decisions that its record says people can carry through a forum.
 *
 * @param atlas the atlas
 * @param forum the forum
 */
export function carriedBy(
  atlas: Pick<Atlas, 'find'>,
  { carries }: Pick<Entry<'forums'>, 'carries'>,
): Entry<'decisions'>[] {
  return carries.map((id) => atlas.find('decisions', id));
}

/**
 * The decisions made for the people of a forum: tenants, young people, businesses or groups. Decisions for anyone are
 * left out, as they belong to no forum more than to another. So are those of other parts of the borough.
 *
 * @param atlas the atlas
 * @param interests what the people of the forum share
 * @param homes the parts of the borough that the forum speaks for; none for all of it
 */
export function madeFor(
  atlas: Pick<Atlas, 'decisions'>,
  interests: readonly Interest[],
  homes: readonly Home[],
): Entry<'decisions'>[] {
  const audiences = new Set(interests.flatMap((interest) => audienceOf[interest] ?? []));
  return atlas.decisions.filter(
    (decision) =>
      decision.for?.some((audience) => audiences.has(audience)) &&
      (decision.where === 'everywhere' ||
        homes.length === 0 ||
        homes.some((home) => appliesTo(decision.where, home))),
  );
}
