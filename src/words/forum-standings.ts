import type { ForumStanding } from '../schemas/forum.ts';
import { sayRoughDay } from '../when/rough-day.ts';
import type { RoughDay } from '../when/rough-day.ts';

/** What is known of a forum today. */
export const forumStandingWords: Record<ForumStanding, { short: string; long: string }> = {
  'meets now': { short: 'Meets now', long: 'A source later than 2009 says that it meets.' },
  'found since 2009, not known now': {
    short: 'Not known to meet now',
    long: 'Whether it meets today is not known.',
  },
  'named in 2009, nothing later found': {
    short: 'Named in 2009, nothing later found',
    long: 'The papers of 2009 name it. We found nothing about it after that.',
  },
  ended: { short: 'Ended', long: 'It has ended, or something else took its place.' },
};

/**
 * What is known of a forum today, in a few words: "Last heard of in February 2020", where that day is known.
 *
 * @param forum the forum
 */
export function sayForumStanding({
  standing,
  heard = null,
}: {
  standing: ForumStanding;
  heard?: RoughDay | null | undefined;
}): string {
  return standing === 'found since 2009, not known now' && heard !== null
    ? `Last heard of in ${sayRoughDay(heard.slice(0, 7))}`
    : forumStandingWords[standing].short;
}
