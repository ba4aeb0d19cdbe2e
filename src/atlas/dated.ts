import type { IsoDay } from '../when/days.ts';
import { stateOn } from '../when/state.ts';
import type { State, StateName } from '../when/state.ts';
import { timingOf } from '../when/timing.ts';
import type { Timing } from '../when/timing.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';
import { calendarOf } from './times.ts';

/** A decision that has a date in the two years from the day of a build. */
export interface DatedDecision {
  decision: Entry<'decisions'>;
  timing: Timing;
  /** Its state on the day of the build. */
  state: State;
}

/**
 * The decisions that have a date in the two years from a day: all that can be open, or open soon.
 *
 * @param atlas the atlas
 * @param day the day the site is built
 */
export function datedDecisions(atlas: Atlas, day: IsoDay): DatedDecision[] {
  const calendar = calendarOf(atlas);
  return atlas.decisions
    .map((decision) => ({ decision, timing: timingOf(decision.windows, day, calendar) }))
    .filter(({ timing }) => timing.dated.some(({ occurrences }) => occurrences.length > 0))
    .map((one) => ({ ...one, state: stateOn(one.timing, day) }));
}

/**
 * How many of some decisions are in a state, from the day of a build on. Each step is the day on which the number
 * changes, and the number from then on.
 *
 * @param dated the decisions
 * @param name the state
 * @param days the days, in order
 */
export function countSteps(
  dated: readonly Pick<DatedDecision, 'timing'>[],
  name: StateName,
  days: readonly IsoDay[],
): [day: IsoDay, count: number][] {
  const steps: [IsoDay, number][] = [];
  for (const day of days) {
    const count = dated.filter(({ timing }) => stateOn(timing, day).name === name).length;
    if (steps.at(-1)?.[1] !== count) steps.push([day, count]);
  }
  return steps;
}
