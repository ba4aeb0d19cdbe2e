import type { Forum } from '../../schemas/forum.ts';
import type { TakingPart } from '../../schemas/taking-part.ts';

/**
 * Whether people can find a forum today, so that a poster of it sends nobody to a closed door: it meets, or it has not
 * ended and its record knows a website, how to join, or how to ask.
 *
 * @param forum the forum
 * @param takingPart how people take part in it
 */
export function isReachable(
  { standing, website }: Pick<Forum, 'standing' | 'website'>,
  { join, ask }: Pick<TakingPart, 'join' | 'ask'>,
): boolean {
  if (standing === 'ended') return false;
  return standing === 'meets now' || website !== null || join !== null || ask !== null;
}
