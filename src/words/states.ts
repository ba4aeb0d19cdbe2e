import type { StateName } from '../when/state.ts';

/** The shown names of the six states. */
export const stateWords: Record<StateName, { short: string; long: string }> = {
  open: { short: 'Open', long: 'Open on the day, by law or because its days were announced.' },
  'opens-soon': { short: 'Opens soon', long: 'Opens within 60 days, or usually does.' },
  'any-day': { short: 'Any day', long: 'You can start it on any day.' },
  'on-notice': {
    short: 'On notice',
    long: 'It opens when a notice is published or a meeting is called.',
  },
  later: { short: 'Later', long: 'Its next time is more than 60 days away.' },
  'not-known': { short: 'Not known', long: 'We do not know when it is next open.' },
};
