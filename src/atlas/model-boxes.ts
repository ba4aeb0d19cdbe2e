import type { ModelBox } from '../schemas/model.ts';

/**
 * Whether other records tell what fills a box of a model: forums, bodies, places, or the standard of a hub. An area says
 * it of the rest.
 *
 * @param box the box
 */
export function isToldElsewhere({ refs }: ModelBox): boolean {
  const { forums = [], bodies = [], role, standard } = refs;
  return forums.length + bodies.length > 0 || role !== undefined || standard !== undefined;
}
