import { addDays, daysBetween } from './days.ts';
import type { IsoDay } from './days.ts';
import { lastDayOf } from './rough-day.ts';
import type { RoughDay } from './rough-day.ts';

/** How many days long the last stretch is in which a promise is said to be due soon, its last day among them. */
export const dueSoonDays = 14;

/** After how many days without an entry an action is silent. */
export const silentAfterDays = 30;

/** The names of the states, the most pressing first. */
export const actionStateNames = [
  'late',
  'due-soon',
  'silent',
  'waiting',
  'on-time',
  'done',
  'declined',
  'past',
  'not-known',
] as const;

export type ActionStateName = (typeof actionStateNames)[number];

/** How something that was asked for ended. */
export type Ending = 'done' | 'declined';

/** The days of an action, from which its state follows. */
export interface ActionLife {
  /** The days on which something was written down about it, in any order; a day that is not known is left out. */
  entries: readonly RoughDay[];
  /** When what was promised is due, where something was. */
  due: RoughDay | null;
  /** How and when it ended, where it did. */
  ended: { how: Ending; on: RoughDay | null } | null;
}

/**
 * The state of an action on a day. What is still open says how many days it has been quiet for, once that is 30 or
 * more: a promise that is late or due soon can be quiet too.
 */
export type ActionState =
  | { name: 'late'; due: RoughDay; days: number; quiet: number | null }
  | { name: 'due-soon'; due: RoughDay; days: number; quiet: number | null }
  | { name: 'silent'; days: number }
  | { name: 'waiting' }
  | { name: 'on-time'; due: RoughDay }
  | { name: 'done' | 'declined'; on: RoughDay }
  | { name: 'past'; how: Ending; on: RoughDay | null }
  | { name: 'not-known' };

function latest(days: readonly IsoDay[]): IsoDay | null {
  return days.toSorted().at(-1) ?? null;
}

/**
 * The state of an action on a day.
 *
 * A month or a year counts to its last day, so that nothing is called late or silent before it must be. What ended
 * before the ledger began is past, and never late or silent; of what was asked and due before then with no end that
 * we know of, we say that we do not know. Days without an entry are counted from the day the ledger began at the
 * earliest, since nobody kept it before.
 *
 * @param life the days of the action
 * @param ledgerFrom the day the ledger began
 * @param day the day to judge by, in Europe/London
 */
export function actionStateOn(life: ActionLife, ledgerFrom: IsoDay, day: IsoDay): ActionState {
  const { entries, due, ended } = life;
  if (ended) {
    const { how, on } = ended;
    if (on === null || lastDayOf(on) < ledgerFrom) return { name: 'past', how, on };
    return { name: how, on };
  }
  const last = latest(entries.map(lastDayOf));
  const dueBy = due === null ? null : lastDayOf(due);
  if ((last ?? '') < ledgerFrom && (dueBy ?? '') < ledgerFrom) return { name: 'not-known' };
  const since = last === null || last < ledgerFrom ? ledgerFrom : last;
  const without = Math.max(0, daysBetween(since, day));
  const quiet = without >= silentAfterDays ? without : null;
  if (due !== null && dueBy !== null) {
    if (dueBy < day) return { name: 'late', due, days: daysBetween(dueBy, day), quiet };
    if (day >= addDays(dueBy, 1 - dueSoonDays))
      return { name: 'due-soon', due, days: daysBetween(day, dueBy), quiet };
  }
  if (quiet !== null) return { name: 'silent', days: quiet };
  return due === null ? { name: 'waiting' } : { name: 'on-time', due };
}

function weightOf(state: ActionState): number {
  return 'days' in state && state.name !== 'due-soon' ? -state.days : 0;
}

/**
 * Which of two states presses more: the order of the names, then the longest late or silent, then the soonest due.
 *
 * @param a a state
 * @param b another
 * @returns less than zero where the first presses more
 */
export function byPressing(a: ActionState, b: ActionState): number {
  const rank = ({ name }: ActionState): number => actionStateNames.indexOf(name);
  const due = (state: ActionState): string => ('due' in state ? lastDayOf(state.due) : '');
  return rank(a) - rank(b) || weightOf(a) - weightOf(b) || (due(a) < due(b) ? -1 : 0);
}
