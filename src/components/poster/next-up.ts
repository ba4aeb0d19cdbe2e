import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { stateOf } from '../../atlas/times.ts';
import type { IsoDay } from '../../when/days.ts';
import { byNextDay, nextDayOf } from '../../when/next-day.ts';
import { sayState } from '../../when/say-state.ts';
import { monthOf, sayDay } from '../../when/say-day.ts';
import type { State } from '../../when/state.ts';

/** A decision that a poster announces, with when it can be moved. */
export interface NextUp {
  decision: Entry<'decisions'>;
  when: string;
}

/** How a poster ends what it says of a decision that only usually opens in a month. */
export const dayNotKnown = 'the day is not known yet';

/** Paper cannot count days down, so it gives the last day alone. What is only usual has no day yet. */
function sayOnPaper(state: State, day: IsoDay): string {
  if (state.name === 'open') return `Open until ${sayDay(state.closes)}`;
  if ((state.name === 'opens-soon' || state.name === 'later') && 'usual' in state && state.usual)
    return `Usually opens in ${monthOf(state.opens)}; ${dayNotKnown}`;
  return sayState(state, day);
}

interface Dated {
  decision: Entry<'decisions'>;
  state: State;
}

/** Many decisions hang on one yearly round. More than two of the same day would leave no room for the others. */
const mostOfADay = 2;

function byDay(a: Dated, b: Dated): number {
  return byNextDay(a.state, b.state);
}

function datedOf(atlas: Atlas, decisions: readonly Entry<'decisions'>[], day: IsoDay): Dated[] {
  const taken = new Map<IsoDay, number>();
  return decisions
    .map((decision) => ({ decision, state: stateOf(atlas, decision, day) }))
    .sort(byDay)
    .filter(({ state }) => {
      const next = nextDayOf(state);
      if (next === null) return false;
      const count = (taken.get(next) ?? 0) + 1;
      taken.set(next, count);
      return count <= mostOfADay;
    });
}

/**
 * What there is to influence next, for a poster that hangs for some weeks: what is open, then what opens within 60 days,
 * then the next in the year, by date. Decisions of the place itself come first, but take no more than half of the room.
 * Of one day there are at most two.
 *
 * @param atlas the atlas
 * @param own the decisions that belong to the place or to the people the poster is for
 * @param day the day to judge by
 * @param most how many at the most
 */
export function nextUp(
  atlas: Atlas,
  own: readonly Entry<'decisions'>[],
  day: IsoDay,
  most: number,
): NextUp[] {
  const first = datedOf(atlas, own, day).slice(0, Math.ceil(most / 2));
  const isTaken = new Set(first.map(({ decision }) => decision.id));
  const others = atlas.decisions.filter(
    ({ id, where }) => !isTaken.has(id) && where === 'everywhere',
  );
  return [...first, ...datedOf(atlas, others, day)]
    .slice(0, most)
    .sort(byDay)
    .map(({ decision, state }) => ({ decision, when: sayOnPaper(state, day) }));
}
