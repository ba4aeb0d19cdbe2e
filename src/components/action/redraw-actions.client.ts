import { actionStateOn, byPressing } from '../../when/action-state.ts';
import type { ActionLife, ActionState } from '../../when/action-state.ts';
import type { IsoDay } from '../../when/days.ts';
import { sayLongDay } from '../../when/say-day.ts';
import { sayActionState } from '../../when/say-action-state.ts';

function redraw(element: HTMLElement, day: IsoDay): ActionState {
  const life = JSON.parse(element.dataset['life'] ?? '{}') as ActionLife;
  const state = actionStateOn(life, element.dataset['ledger'] ?? '', day);
  element.textContent = `${sayActionState(state)}.`;
  element.className = `action-state ${state.name}`;
  return state;
}

/**
 * Says the states of all actions on the page anew for a day, and puts each list in order, the most pressing first.
 *
 * @param day the visitor's day
 */
export function redrawActions(day: IsoDay): void {
  const states = new Map<Element, ActionState>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-life]')) {
    const state = redraw(element, day);
    const row = element.closest<HTMLElement>('.action-row');
    if (!row) continue;
    row.dataset['state'] = state.name;
    states.set(row, state);
  }
  for (const list of document.querySelectorAll('.action-rows')) {
    const rows = [...list.children].flatMap((row) => {
      const state = states.get(row);
      return state ? [{ row, state }] : [];
    });
    list.append(...rows.toSorted((a, b) => byPressing(a.state, b.state)).map(({ row }) => row));
  }
  for (const place of document.querySelectorAll('[data-ledger-day]'))
    place.textContent = `Today, ${sayLongDay(day)}.`;
}
