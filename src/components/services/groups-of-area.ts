import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { ForumKind } from '../../schemas/forum.ts';

/** The forums that are community or voluntary groups, and not meetings that a council runs. */
const ofGroups: readonly ForumKind[] = [
  'partnership',
  'neighbourhood board',
  'community of interest',
];

/**
 * The community and voluntary groups of an area, by title. Those of the whole borough are not among them.
 *
 * @param atlas the atlas
 * @param area the area's id
 */
export function groupsOfArea({ forums }: Pick<Atlas, 'forums'>, area: string): Entry<'forums'>[] {
  return forums.filter(({ kind, areas }) => ofGroups.includes(kind) && areas.includes(area));
}

/**
 * The community and voluntary groups of the whole borough, by title.
 *
 * @param atlas the atlas
 */
export function groupsOfBorough({ forums }: Pick<Atlas, 'forums'>): Entry<'forums'>[] {
  return forums.filter(({ kind, areas }) => ofGroups.includes(kind) && areas.length === 0);
}
