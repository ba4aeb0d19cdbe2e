import type { ActionState } from './action-state.ts';
import { sayRoughDay, sayWhen } from './rough-day.ts';

function sayDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function addQuiet(words: string, quiet: number | null): string {
  return quiet === null ? words : `${words}. No news for ${sayDays(quiet)}`;
}

/** Until its end, a month or a year is not yet over. */
function sayDue(due: string): string {
  return due.length === 10 ? `by ${sayRoughDay(due)}` : `by the end of ${sayRoughDay(due)}`;
}

/**
 * The state of an action in a few words, as lists show it.
 *
 * @param state the state
 */
export function sayActionState(state: ActionState): string {
  switch (state.name) {
    case 'late':
      return addQuiet(`Late by ${sayDays(state.days)}: promised ${sayDue(state.due)}`, state.quiet);
    case 'due-soon':
      return addQuiet(
        state.days === 0
          ? 'Due today'
          : `Due soon: promised ${sayDue(state.due)}, ${sayDays(state.days)} left`,
        state.quiet,
      );
    case 'silent':
      return `Silent for ${sayDays(state.days)}`;
    case 'waiting':
      return 'Waiting: no date was promised';
    case 'on-time':
      return `On time: promised ${sayDue(state.due)}`;
    case 'done':
      return `Done ${sayWhen(state.on)}`;
    case 'declined':
      return `Declined ${sayWhen(state.on)}`;
    case 'past': {
      const how = state.how === 'done' ? 'Done' : 'Declined';
      return state.on === null
        ? `${how} before this ledger began`
        : `${how} ${sayWhen(state.on)}, before this ledger began`;
    }
    case 'not-known':
      return 'What came of it is not known';
  }
}
