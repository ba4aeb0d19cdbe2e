import type { Place, Turn } from '../schemas/place.ts';
import type { IsoDay } from '../when/days.ts';
import { quarterAfter, quarterOf, quartersBetween } from '../when/quarters.ts';
import type { Quarter } from '../when/quarters.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';

/** What became of a turn in the programme: groups may use the place · its quarter is not over · it is over, and they may not. */
export type TurnState = 'open' | 'due' | 'late';

/** A place's turn in the programme. */
export interface ProgrammeTurn extends Turn {
  place: Entry<'places'>;
  state: TurnState;
}

/** A quarter of the programme, with what was published for it. */
export interface ProgrammeQuarter {
  quarter: Quarter;
  turns: readonly ProgrammeTurn[];
}

/** How many quarters the programme shows, from the one of its day on. */
const shown = 4;

function stateOf({ groups }: Place, quarter: Quarter, now: Quarter): TurnState {
  if (groups.state === 'open to groups' || groups.state === 'by arrangement') return 'open';
  return quarter < now ? 'late' : 'due';
}

/**
 * The rolling programme of opening places to groups, quarter by quarter: from the first turn or the quarter of the day,
 * whichever is earlier, to the last turn or a year on. A quarter for which nothing was published is there and empty.
 *
 * @param atlas the atlas
 * @param day the day to judge by, in Europe/London
 * @returns the quarters in order; none where no turn at all was published
 */
export function programmeOf(atlas: Pick<Atlas, 'places'>, day: IsoDay): ProgrammeQuarter[] {
  const now = quarterOf(day);
  const turns = atlas.places.flatMap((place) =>
    (place.programme ?? []).map((turn): ProgrammeTurn => {
      return { ...turn, place, state: stateOf(place, turn.quarter, now) };
    }),
  );
  if (turns.length === 0) return [];
  const quarters = [now, quarterAfter(now, shown - 1), ...turns.map(({ quarter }) => quarter)];
  const [first = now, ...others] = quarters.toSorted();
  return quartersBetween(first, others.at(-1) ?? first).map((quarter) => ({
    quarter,
    turns: turns.filter((turn) => turn.quarter === quarter),
  }));
}
