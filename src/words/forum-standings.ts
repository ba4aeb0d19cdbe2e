import type { ForumStanding } from '../schemas/forum.ts';

/** What is known of a forum today. */
export const forumStandingWords: Record<ForumStanding, { short: string; long: string }> = {
  'meets now': { short: 'Meets now', long: 'A source later than 2009 says that it meets.' },
  'found since 2009, not known now': {
    short: 'Found since 2009, not known now',
    long: 'A source later than 2009 speaks of it. Whether it meets today is not known.',
  },
  'named in 2009, nothing later found': {
    short: 'Named in 2009, nothing later found',
    long: 'The papers of 2009 name it. We found nothing about it after that.',
  },
  ended: { short: 'Ended', long: 'It has ended, or something else took its place.' },
};
