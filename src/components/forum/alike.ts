import type { Voice } from '../../atlas/voices.ts';
import { sayAnswers } from './answers.ts';

type Told = Pick<Voice, 'standing' | 'takingPart' | 'venue'>;

/** Voices in groups of which a list would say the very same, and those that have words of their own. */
export interface Alike<T> {
  alike: T[][];
  other: T[];
}

/**
 * Parts the voices of which a list would say the same, so that it says it once, from the others. One that meets in a
 * place has words of its own.
 *
 * @param voices the voices
 */
export function alikeGroups<T extends Told>(voices: readonly T[]): Alike<T> {
  const hasPlace = ({ takingPart, venue }: T): boolean =>
    takingPart.place !== null || venue !== null;
  const groups = Map.groupBy(
    voices.filter((voice) => !hasPlace(voice)),
    ({ standing, takingPart }) => `${standing ?? ''} ${sayAnswers(takingPart)}`,
  );
  const alike = [...groups.values()].filter((group) => group.length > 1);
  return { alike, other: voices.filter((voice) => !alike.some((group) => group.includes(voice))) };
}
