import type { StateName } from '../when/state.ts';

/** A state that has no date, and so a page of its own rather than a place among the dated ones. */
interface Undated {
  state: StateName;
  title: string;
  about: string;
}

/** The states without a date, each with the page that lists its decisions. */
export const undated: readonly Undated[] = [
  {
    state: 'on-notice',
    title: 'What opens when a notice is published',
    about:
      'These open when a notice goes up, a meeting is called or a consultation starts. The notice gives the last day, and that day always wins over ours.',
  },
  {
    state: 'any-day',
    title: 'What you can start on any day',
    about: 'No date limits these. You choose when to begin.',
  },
  {
    state: 'not-known',
    title: 'What has no date that we know of',
    about: 'We found no date for these. Each page says whom to ask.',
  },
];

/**
 * The address of the page that lists the decisions in a state without a date.
 *
 * @param state the state
 */
export function undatedPage(state: StateName): string {
  return `/when/${state}/`;
}
