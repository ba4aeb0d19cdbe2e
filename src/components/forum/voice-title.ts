import type { Voice } from '../../atlas/voices.ts';

/**
 * The name of a voice in a list. A ward's forum goes by its ward.
 *
 * @param voice the voice
 */
export function voiceTitle({ kind, title }: Pick<Voice, 'kind' | 'title'>): string {
  return kind === 'ward forum' ? `${title} ward forum` : title;
}
