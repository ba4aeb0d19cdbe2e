import { flowStateWords, flowStates } from '../../words/flow.ts';
import type { Flow } from './flow.ts';

/**
 * The numbers of a picture in a line, to stand in place of it while it is folded away.
 *
 * @param flow the picture
 */
export function sayFlow({ counts }: Pick<Flow, 'counts'>): string {
  const all = flowStates.reduce((sum, state) => sum + counts[state], 0);
  const told = flowStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${flowStateWords[state].counted}`);
  return `The 2009 diagram for this area, box by box. Of ${all} boxes: ${told.join('; ')}.`;
}

/**
 * That the groups of a step are on the list of the page, and so are not drawn.
 *
 * @param count how many: one or more
 */
export function sayListed(count: number): string {
  return count === 1
    ? '1 group of the diagram is in the list above.'
    : `${count} groups of the diagram are in the list above.`;
}
