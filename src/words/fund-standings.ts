import type { FundStanding } from '../schemas/fund.ts';

/** What is known of a fund today. */
export const fundStandingWords: Record<FundStanding, { short: string; long: string }> = {
  running: { short: 'Running', long: 'A source that we read says that it is there now.' },
  promised: {
    short: 'Promised',
    long: 'A source that we read says that it is to come. Whether it is paid yet is not known.',
  },
  'found since 2009, not known now': {
    short: 'Not known to run now',
    long: 'A source later than 2009 speaks of it. Whether it is there today is not known.',
  },
  'proposed in 2009, nothing later found': {
    short: 'Proposed in 2009, nothing later found',
    long: 'The papers of 2009 suggest it. We found nothing about it after that.',
  },
  ended: { short: 'Ended', long: 'It has ended, or something else took its place.' },
};
