import { daysBetween } from './days.ts';
import type { IsoDay } from './days.ts';
import { monthOf, sayDay, sayMonth } from './say-day.ts';
import type { State } from './state.ts';

/**
 * A state in a few words, as lists show it.
 *
 * @param state the state
 * @param day the day it was worked out for
 */
export function sayState(state: State, day: IsoDay): string {
  switch (state.name) {
    case 'open': {
      if (!state.closingSoon) return `Open until ${sayDay(state.closes)}`;
      const left = daysBetween(day, state.closes);
      if (left === 0) return 'Closes today';
      return `Closes on ${sayDay(state.closes)}: ${left === 1 ? '1 day left' : `${left} days left`}`;
    }
    case 'opens-soon':
      return state.usual
        ? `Usually opens in ${monthOf(state.opens)}`
        : `Opens on ${sayDay(state.opens)}`;
    case 'any-day':
      return 'Any day';
    case 'on-notice':
      return state.oftenNow
        ? 'Often open about now: look for the notice'
        : 'Opens when a notice is published';
    case 'later':
      if ('year' in state) return `Expected in ${state.year}`;
      if (state.possible) return `May open in ${sayMonth(state.opens)}`;
      return state.usual
        ? `Usually opens in ${monthOf(state.opens)}`
        : `Opens in ${sayMonth(state.opens)}`;
    case 'not-known':
      return 'Next date not known';
  }
}
