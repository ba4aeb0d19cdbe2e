import type { Voice } from '../../atlas/voices.ts';
import { sayForumStanding } from '../../words/forum-standings.ts';

/**
 * The name of a voice in a list. A ward's forum goes by its ward.
 *
 * @param voice the voice
 */
export function voiceTitle({ kind, title }: Pick<Voice, 'kind' | 'title'>): string {
  return kind === 'ward forum' ? `${title} ward forum` : title;
}

/**
 * What is known of a voice today, as a sentence; an empty text where its record has no need to say.
 *
 * @param voice the voice
 */
export function sayVoiceStanding({ standing, heard }: Pick<Voice, 'standing' | 'heard'>): string {
  return standing === null ? '' : `${sayForumStanding({ standing, heard })}.`;
}
