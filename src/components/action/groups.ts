import type { ActionState } from '../../when/action-state.ts';

/** The lists of the ledger, in the order of the page. A state may change with the day, but never its list. */
export const actionGroups = ['open', 'changed', 'declined', 'not-known'] as const;

export type ActionGroup = (typeof actionGroups)[number];

/**
 * The list that an action stands in.
 *
 * @param state its state
 */
export function groupOf(state: ActionState): ActionGroup {
  switch (state.name) {
    case 'done':
      return 'changed';
    case 'declined':
      return 'declined';
    case 'past':
      return state.how === 'done' ? 'changed' : 'declined';
    case 'not-known':
      return 'not-known';
    default:
      return 'open';
  }
}
