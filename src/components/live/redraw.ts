import { drawMark } from '../../figures/mark.ts';
import type { Say } from '../../schemas/say.ts';
import { sayDay } from '../../when/say-day.ts';
import { sayState } from '../../when/say-state.ts';
import { stateOn } from '../../when/state.ts';
import type { State } from '../../when/state.ts';
import type { Timing } from '../../when/timing.ts';

const svg = 'http://www.w3.org/2000/svg';

function timingOf(element: HTMLElement): Timing {
  return JSON.parse(element.dataset['timing'] ?? '{}') as Timing;
}

function isClosing(state: State): boolean {
  return state.name === 'open' && state.closingSoon;
}

/**
 * Draws a mark anew in place of the one that stands.
 *
 * @param holder the element whose mark it is
 * @param say how far people can move the decision
 * @param state its state
 */
export function redrawMark(holder: Element, say: Say, state: State): void {
  const shapes = drawMark(say, state.name, isClosing(state)).shapes.map((shape) => {
    const element = document.createElementNS(svg, shape.tag);
    element.setAttribute('class', shape.class);
    if (shape.tag === 'path') element.setAttribute('d', shape.d);
    else {
      element.setAttribute('r', String(shape.r));
      if (shape.dash) element.setAttribute('stroke-dasharray', shape.dash);
    }
    return element;
  });
  for (const old of holder.querySelectorAll('[class^="m-"]')) old.remove();
  holder.prepend(...shapes);
}

/**
 * Says and draws the state of one decision anew for a day.
 *
 * @param element the row or cell that carries `data-timing` and `data-say`
 * @param day the visitor's day
 * @returns the state on that day
 */
export function redrawFor(element: HTMLElement, day: string): State {
  const state = stateOn(timingOf(element), day);
  const say = element.dataset['say'] as Say;
  const mark = element.querySelector('.mark');
  if (mark) redrawMark(mark, say, state);
  const words = element.querySelector('.state');
  if (words) {
    words.textContent = `${sayState(state, day)}.`;
    words.classList.toggle('amber', isClosing(state));
  }
  const answer = element.querySelector('[data-answer]');
  if (answer)
    answer.textContent = state.name === 'open' ? sayDay(state.closes) : sayState(state, day);
  element.dataset['state'] = state.name;
  return state;
}
