import { groupStates } from '../../schemas/place.ts';
import type { GroupState } from '../../schemas/place.ts';
import type { Entry } from '../entry.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

type Place = Entry<'places'>;
type Told = Omit<Fault, 'file'>;

/** What a place that has closed cannot be to groups. */
const onlyOpen: readonly GroupState[] = ['open to groups', 'by arrangement', 'being negotiated'];

function sourceFaults({ status, groups }: Place): Told[] {
  // What is known of a closed place, in its own field, says why groups cannot use it.
  if (groups.from || status === 'closed') return [];
  const fact = (['who', 'uses', 'cost', 'ask', 'why'] as const).find(
    (one) => (groups[one] ?? null) !== null,
  );
  const known = groups.state === 'not known' ? fact : 'state';
  if (known === undefined) return [];
  const fix = 'Add from to groups, with the source, or write null, and "not known" for the state.';
  return [{ path: ['groups', known], what: 'no source says so', fix }];
}

function closedFaults({ status, groups }: Place): Told[] {
  if (status !== 'closed' || !onlyOpen.includes(groups.state)) return [];
  const what = `the place is closed, and to groups it is \`${groups.state}\``;
  const choices = groupStates.filter((state) => !onlyOpen.includes(state));
  const fix = `Write "${choices.join('" or "')}", or correct status.`;
  return [{ path: ['groups', 'state'], what, fix }];
}

function turnFaults({ programme = [] }: Place): Told[] {
  return programme.flatMap(({ quarter }, index): Told[] => {
    const first = programme.findIndex((turn) => turn.quarter === quarter);
    if (first === index) return [];
    const what = `it has a turn in ${quarter} already: programme[${first}]`;
    return [{ path: ['programme', index, 'quarter'], what, fix: 'Join the two into one.' }];
  });
}

/**
 * Groups in places: what is known needs a source, a closed place is not open to groups, and a place has one turn of the
 * programme in a quarter.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkGroups: Check = ({ places }, lineOf) =>
  places
    .flatMap((place) =>
      [...sourceFaults(place), ...closedFaults(place), ...turnFaults(place)].map((told): Fault => ({
        file: place.file,
        ...told,
      })),
    )
    .map(toProblem(lineOf));
