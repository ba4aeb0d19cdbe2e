import type { Voice } from '../../atlas/voices.ts';
import { forumStandings } from '../../schemas/forum.ts';
import type { ForumStanding } from '../../schemas/forum.ts';
import { yesNoAnswers } from './answers.ts';

/** Voices of which the same little is known. */
export interface QuietGroup<T> {
  standing: ForumStanding;
  voices: T[];
}

/**
 * Whether a list has no more to say of a voice than its name and how it stands: not that it meets, nor when, where or
 * how.
 *
 * @param voice the voice
 */
export function isQuiet({ standing, takingPart }: Pick<Voice, 'standing' | 'takingPart'>): boolean {
  const { meets, place, venue } = takingPart;
  return (
    standing !== null &&
    standing !== 'meets now' &&
    meets === null &&
    place === null &&
    venue === undefined &&
    yesNoAnswers.every((answer) => (takingPart[answer] ?? null) === null)
  );
}

/**
 * The quiet ones among some voices by how they stand, so that a list says it once for all of a kind.
 *
 * @param voices the voices
 */
export function quietGroups<T extends Pick<Voice, 'standing' | 'takingPart'>>(
  voices: readonly T[],
): QuietGroup<T>[] {
  return forumStandings
    .map((standing) => ({
      standing,
      voices: voices.filter((voice) => voice.standing === standing && isQuiet(voice)),
    }))
    .filter((group) => group.voices.length > 0);
}
