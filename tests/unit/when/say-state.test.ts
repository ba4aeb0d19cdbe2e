import { describe, expect, it } from 'vitest';
import { sayState } from '../../../src/when/say-state.ts';
import type { State } from '../../../src/when/state.ts';

const day = '2027-01-20';

describe('sayState', () => {
  it.each<[string, State, string]>([
    [
      'says the last day of what is open',
      { name: 'open', closes: '2027-03-01', closingSoon: false },
      'Open until 1 March 2027',
    ],
    [
      'counts the days that are left of what closes soon',
      { name: 'open', closes: '2027-01-26', closingSoon: true },
      'Closes on 26 January 2027: 6 days left',
    ],
    [
      'says one day in the singular',
      { name: 'open', closes: '2027-01-21', closingSoon: true },
      'Closes on 21 January 2027: 1 day left',
    ],
    [
      'says so on the last day itself',
      { name: 'open', closes: '2027-01-20', closingSoon: true },
      'Closes today',
    ],
    [
      'says the day on which something firm opens',
      { name: 'opens-soon', opens: '2027-02-01', usual: false },
      'Opens on 1 February 2027',
    ],
    [
      'says no more than the month of something usual that opens soon',
      { name: 'opens-soon', opens: '2027-02-01', usual: true },
      'Usually opens in February',
    ],
    ['says what is open on any day', { name: 'any-day' }, 'Any day'],
    [
      'says to look for a notice in the usual months',
      { name: 'on-notice', oftenNow: true },
      'Often open about now: look for the notice',
    ],
    [
      'says what waits for a notice',
      { name: 'on-notice', oftenNow: false },
      'Opens when a notice is published',
    ],
    [
      'says the month and year of something firm that opens later',
      { name: 'later', opens: '2027-12-08', usual: false, possible: false },
      'Opens in December 2027',
    ],
    [
      'says no year for something usual that opens later',
      { name: 'later', opens: '2027-12-08', usual: true, possible: false },
      'Usually opens in December',
    ],
    [
      'says "may" for something that is only possible',
      { name: 'later', opens: '2027-10-01', usual: false, possible: true },
      'May open in October 2027',
    ],
    [
      'says the year in which a cycle comes round',
      { name: 'later', year: 2029 },
      'Expected in 2029',
    ],
    ['says what is not known', { name: 'not-known' }, 'Next date not known'],
  ])('%s', (_title, state, words) => {
    expect(sayState(state, day)).toBe(words);
  });
});
