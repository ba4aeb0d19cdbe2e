import { addMonths } from '../../when/days.ts';
import { byNextDay } from '../../when/next-day.ts';
import { sayDay, sayLongDay } from '../../when/say-day.ts';
import { sayOpen } from '../../when/say-open.ts';
import type { State } from '../../when/state.ts';
import { dayInLondon } from '../../when/today.ts';
import { redrawFor, redrawMark } from './redraw.ts';
import type { Say } from '../../schemas/say.ts';

const built = document.documentElement.dataset['built'] ?? '';
const today = dayInLondon(new Date());
const knownUntil = addMonths(built, 24);

function sortIntoLists(states: ReadonlyMap<Element, State>): void {
  for (const lists of document.querySelectorAll('[data-live-lists]')) {
    const rows = [...lists.querySelectorAll('.decision-row')].flatMap((row) => {
      const state = states.get(row);
      return state ? [{ row, state }] : [];
    });
    for (const { row, state } of rows.sort((a, b) => byNextDay(a.state, b.state))) {
      const list =
        lists.querySelector(`[data-list="${state.name}"]`) ??
        lists.querySelector('[data-list="rest"]');
      list?.append(row);
    }
    for (const list of lists.querySelectorAll('[data-list]')) {
      const name = list.getAttribute('data-list') ?? '';
      const none = lists.querySelector(`[data-none="${name}"]`);
      if (none) none.toggleAttribute('hidden', list.childElementCount > 0);
      const count = lists.querySelector(`[data-count-of="${name}"]`);
      if (count) count.textContent = String(list.childElementCount);
    }
    const heading = lists.querySelector('[data-open-count]');
    const open = lists.querySelector('[data-list="open"]')?.childElementCount ?? 0;
    if (heading) heading.textContent = sayOpen(open);
  }
}

function redrawDots(states: ReadonlyMap<string, [Say, State]>): void {
  for (const dot of document.querySelectorAll('[data-dot]')) {
    const known = states.get(dot.getAttribute('data-dot') ?? '');
    if (known) redrawMark(dot, ...known);
  }
}

function redrawAll(): void {
  const states = new Map<Element, State>();
  const byId = new Map<string, [Say, State]>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-timing]')) {
    const state = redrawFor(element, today);
    states.set(element, state);
    byId.set(element.dataset['decision'] ?? '', [element.dataset['say'] as Say, state]);
  }
  redrawDots(byId);
  sortIntoLists(states);
  document.dispatchEvent(new Event('states-redrawn'));
  for (const place of document.querySelectorAll('[data-as-of]')) {
    place.textContent = `Today, ${sayLongDay(today)}`;
  }
}

function admitNotKnowing(): void {
  for (const place of document.querySelectorAll('[data-as-of], .state, [data-open-count]')) {
    place.textContent = `This page was built on ${sayDay(built)} and can no longer tell.`;
  }
}

if (today > knownUntil) admitNotKnowing();
else if (today !== built) redrawAll();
document.documentElement.dataset['shown'] = today;
