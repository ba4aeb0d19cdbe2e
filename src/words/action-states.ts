import type { ActionStateName } from '../when/action-state.ts';

/** The shown names of the states of an action. */
export const actionStateWords: Record<ActionStateName, { short: string; long: string }> = {
  late: { short: 'Late', long: 'The day it was promised by has passed.' },
  'due-soon': { short: 'Due soon', long: 'It is due within 14 days.' },
  silent: { short: 'Silent', long: 'Nothing was written down for 30 days or more.' },
  waiting: { short: 'Waiting', long: 'Someone asked, and no date was promised.' },
  'on-time': { short: 'On time', long: 'It was promised, and is not due yet.' },
  done: { short: 'Done', long: 'It was done.' },
  declined: { short: 'Declined', long: 'It was turned down, with a reason.' },
  past: { short: 'Past', long: 'It was over before this ledger began.' },
  'not-known': {
    short: 'Not known',
    long: 'It was asked before this ledger began. We found no end.',
  },
};
