import type { Voice } from '../../atlas/voices.ts';
import { findUnknown } from './answers.ts';

/**
 * Whether nothing but its name is known of a voice: the papers of 2009 name it, nothing later was found, and no answer on
 * taking part is known.
 *
 * @param voice the voice
 */
export function isQuiet({ standing, takingPart }: Pick<Voice, 'standing' | 'takingPart'>): boolean {
  const { unknown, total } = findUnknown(takingPart);
  return standing === 'named in 2009, nothing later found' && unknown.length === total;
}
