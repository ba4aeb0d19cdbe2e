import type { Calendar } from '../when/occurrences.ts';
import type { IsoDay } from '../when/days.ts';
import { stateOn } from '../when/state.ts';
import type { State } from '../when/state.ts';
import { timingOf } from '../when/timing.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';

/**
 * The counting rules and bank holidays of an atlas.
 *
 * @param atlas the atlas
 */
export function calendarOf(atlas: Atlas): Calendar {
  return {
    rules: new Map(atlas.counting.map((rule) => [rule.id, rule])),
    holidays: atlas.bankHolidays,
  };
}

/**
 * The state of a decision on the day the site is built.
 *
 * @param atlas the atlas
 * @param decision the decision
 * @param day the day
 */
export function stateOf(atlas: Atlas, decision: Entry<'decisions'>, day: IsoDay): State {
  return stateOn(timingOf(decision.windows, day, calendarOf(atlas)), day);
}
