import type { StateName } from '../when/state.ts';
import { addDays, addMonths } from '../when/days.ts';
import type { IsoDay } from '../when/days.ts';
import { writeSteps } from '../when/steps.ts';
import { buildDay } from './build-day.ts';
import { countSteps, datedDecisions } from './dated.ts';
import { loadAtlas } from './load.ts';
import { onceInBuild } from './once-in-build.ts';

/** How many decisions for everyone in the borough are in a state: on the day of the build, and on the days after it. */
export interface EverywhereCount {
  now: number;
  /** The number for two years, as `countOn` reads it. */
  steps: string;
}

/**
 * How many decisions for everyone in the borough are in a state.
 *
 * @param name the state
 */
export const loadEverywhere = onceInBuild(async (name: StateName): Promise<EverywhereCount> => {
  const day = buildDay();
  const until = addMonths(day, 24);
  const days: IsoDay[] = [];
  for (let next = day; next <= until; next = addDays(next, 1)) days.push(next);
  const dated = datedDecisions(await loadAtlas(), day).filter(
    ({ decision }) => decision.where === 'everywhere',
  );
  return {
    now: dated.filter(({ state }) => state.name === name).length,
    steps: writeSteps(countSteps(dated, name, days), addDays(until, 1)),
  };
});
