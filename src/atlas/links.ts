import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';

type Decision = Entry<'decisions'>;

/**
 * The decisions of a theme.
 *
 * @param atlas the atlas
 * @param theme the theme's id
 */
export function decisionsOfTheme(atlas: Atlas, theme: string): Decision[] {
  return atlas.decisions.filter((decision) => decision.theme === theme);
}

/**
 * The decisions that a body takes.
 *
 * @param atlas the atlas
 * @param body the body's id
 */
export function decisionsTakenBy(atlas: Atlas, body: string): Decision[] {
  return atlas.decisions.filter((decision) => decision.decidedBy.includes(body));
}

/**
 * The decisions that a body writes the proposal for and does not take itself.
 *
 * @param atlas the atlas
 * @param body the body's id
 */
export function decisionsProposedBy(atlas: Atlas, body: string): Decision[] {
  return atlas.decisions.filter(
    (decision) => decision.proposedBy?.includes(body) && !decision.decidedBy.includes(body),
  );
}

/**
 * The decisions that a way works for.
 *
 * @param atlas the atlas
 * @param way the way's id
 */
export function decisionsForWay(atlas: Atlas, way: string): Decision[] {
  return atlas.decisions.filter((decision) => decision.ways.some((best) => best.way === way));
}

/**
 * The bodies that belong to a body.
 *
 * @param atlas the atlas
 * @param body the body's id
 */
export function partsOf(atlas: Atlas, body: string): Entry<'bodies'>[] {
  return atlas.bodies.filter(({ partOf }) => partOf === body);
}

/**
 * Decisions a reader of one may want next: those with the same deciders first, then others of its theme.
 *
 * @param atlas the atlas
 * @param decision the decision being read
 * @param most how many at the most
 */
export function relatedTo(atlas: Atlas, decision: Decision, most: number): Decision[] {
  const others = atlas.decisions.filter(({ id }) => id !== decision.id);
  const closeness = (other: Decision): number =>
    (other.theme === decision.theme ? 2 : 0) +
    (other.decidedBy.some((body) => decision.decidedBy.includes(body)) ? 1 : 0);
  return others
    .filter((other) => closeness(other) > 0)
    .sort((a, b) => closeness(b) - closeness(a) || a.title.localeCompare(b.title, 'en-GB'))
    .slice(0, most);
}
