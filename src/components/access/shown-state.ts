import { groupStates } from '../../schemas/place.ts';
import type { GroupState, Place } from '../../schemas/place.ts';

/**
 * What a place is to groups. A place that has closed is open to nobody, whatever its record leaves unsaid.
 *
 * @param place the place
 */
export function shownState({ status, groups }: Pick<Place, 'status' | 'groups'>): GroupState {
  return status === 'closed' ? 'not open' : groups.state;
}

/**
 * A state as one word, since a row holds its choices parted by spaces.
 *
 * @param state the state
 */
export function slugOf(state: GroupState): string {
  return state.replaceAll(' ', '-');
}

/**
 * How many places are in each state, in the order in which pages list the states.
 *
 * @param places the places
 */
export function countStates(
  places: readonly Pick<Place, 'status' | 'groups'>[],
): { state: GroupState; count: number }[] {
  return groupStates.map((state) => ({
    state,
    count: places.filter((place) => shownState(place) === state).length,
  }));
}
