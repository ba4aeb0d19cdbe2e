import type { Voice } from '../../atlas/voices.ts';
import { forumStandings } from '../../schemas/forum.ts';

/**
 * How little is known of a voice today: 0 where it meets, or its record has no need to say, and most where it has ended.
 *
 * @param voice the voice
 */
export function rankOf({ standing }: Pick<Voice, 'standing'>): number {
  return standing === null ? 0 : forumStandings.indexOf(standing);
}

/**
 * Voices by what is known of them today: those that meet come first, and those that have ended last. Equals keep their
 * order.
 *
 * @param voices the voices
 */
export function byStanding<T extends Pick<Voice, 'standing'>>(voices: readonly T[]): T[] {
  return voices.toSorted((a, b) => rankOf(a) - rankOf(b));
}
