import type { IsoDay } from '../../when/days.ts';
import { sayLongDay } from '../../when/say-day.ts';
import { dayInLondon } from '../../when/today.ts';
import { writeAddress } from './address.ts';
import { answerFor, noticeWins } from './answer.ts';
import type { DeadlineData } from './deadline-data.ts';
import { calendarFile } from './calendar-file.ts';
import type { Step } from './say-steps.ts';

/** What is asked for, and the data to answer it with. */
export interface Question {
  data: DeadlineData;
  /** A choice that can be counted. */
  choice: string;
  /** The day to count from. */
  date: IsoDay;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...inner: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...inner);
  return element;
}

function listItem({ words, days }: Step): HTMLLIElement {
  return make('li', words, ...(days ? [make('ul', ...days.map((day) => make('li', day)))] : []));
}

/** Copies parts of the page’s own list of times and rules, so that the answer and its twin cannot differ. */
function copiesOf(selector: string): Node[] {
  return [...document.querySelectorAll(selector)].map((part) => {
    const copy = part.cloneNode(true) as Element;
    copy.removeAttribute('id');
    return copy;
  });
}

function calendarLink(
  { choice, date }: Question,
  day: IsoDay,
  made: IsoDay,
  title: string,
  decision: string,
): HTMLAnchorElement {
  const url = `${location.origin}${location.pathname}${writeAddress({ choice, date })}`;
  const words = `${noticeWins}\n${decision}`;
  const link = make('a', 'Add it to a calendar');
  // A blob would have to be let go of again; a data address needs nothing of the page.
  link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(
    calendarFile({ day, title, words, url, made }),
  )}`;
  link.download = `last-day-${day}.ics`;
  return link;
}

/**
 * Works out an answer as of today and shows it in the page: the day in a live region, the count beneath it. All text
 * goes in as text.
 *
 * @param status the live region
 * @param workings the place for the count
 * @param question what is asked for
 */
export function showAnswer(status: Element, workings: Element, question: Question): void {
  const { data, choice, date } = question;
  const today = dayInLondon(new Date());
  const answer = answerFor(data, choice, date, today);
  const wins = make('p', noticeWins);
  if ('unknown' in answer) {
    status.replaceChildren(wins, make('p', answer.unknown));
    workings.replaceChildren();
    return;
  }
  const { last, by, standing, ahead, steps, rule } = answer;
  const row = `tr[data-choice="${CSS.escape(choice)}"]`;
  const decision = make('a', document.querySelector(`${row} a`)?.textContent ?? '');
  decision.href = document.querySelector<HTMLAnchorElement>(`${row} a`)?.href ?? '';
  const does = document.querySelector(`${row} [data-does]`)?.textContent ?? '';
  const title = `Last day${by}: ${does}`;
  status.replaceChildren(
    wins,
    make('h2', `Last day: ${sayLongDay(last)}${by}`),
    ...(standing ? [make('p', standing)] : []),
  );
  workings.replaceChildren(
    make('p', decision, `: ${does}`),
    ...(ahead ? [make('p', calendarLink(question, last, today, title, decision.text))] : []),
    make('h3', 'How we counted'),
    make('ol', ...steps.map(listItem)),
    ...copiesOf(`#rule-${CSS.escape(rule)} > *`),
    make('h3', 'Where the length comes from'),
    make('p', ...copiesOf(`${row} .citation`)),
  );
}
