import type { IsoDay } from '../../when/days.ts';
import { filterActions } from './filter-actions.client.ts';
import { redrawActions } from './redraw-actions.client.ts';

/**
 * Redraws the states of actions for a day, and lets people choose from a list of them.
 *
 * @param day the visitor's day, or `null` where the states are right as they stand
 * @param list the list to choose from, or `null` where nobody has turned to it yet
 */
export function wakeLedger(day: IsoDay | null, list: HTMLElement | null): void {
  if (day !== null) redrawActions(day);
  if (list) filterActions(list);
}
