import type { Voice } from '../../atlas/voices.ts';
import { forumStandings } from '../../schemas/forum.ts';

function rank({ standing }: Pick<Voice, 'standing'>): number {
  return standing === null ? 0 : forumStandings.indexOf(standing);
}

/**
 * Voices by what is known of them today: those that meet come first, and those that have ended last. Equals keep their
 * order.
 *
 * @param voices the voices
 */
export function byStanding<T extends Pick<Voice, 'standing'>>(voices: readonly T[]): T[] {
  return voices.toSorted((a, b) => rank(a) - rank(b));
}
