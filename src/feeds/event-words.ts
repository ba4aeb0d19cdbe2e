import type { Window } from '../schemas/window.ts';
import type { IsoDay } from '../when/days.ts';
import type { Occurrence } from '../when/occurrences.ts';
import { certaintyWords } from '../words/certainties.ts';
import { asSentence } from '../words/sentence.ts';
import { sayWindow } from '../words/windows.ts';

/** A window that has dates. */
export type DatedWindow = Extract<Window, { kind: 'yearly' | 'once' }>;

/** Which of a window's events: all its days, or its last day alone. */
export type Part = 'window' | 'last-day';

/**
 * What became of the days of a window.
 *
 * @param window the window
 */
export function changeOf(window: DatedWindow): 'moved' | 'cancelled' | null {
  const status = window.kind === 'once' ? window.status : undefined;
  return status === undefined || status === 'on' ? null : status;
}

function partWords(part: Part, isUsual: boolean): string | null {
  if (part === 'last-day') return isUsual ? 'usually the last day' : 'last day';
  return isUsual ? 'usually about now' : null;
}

/**
 * The title of an event. What to do comes first, since a phone shows only the first words: "Last day: Answer the survey
 * – What you pay". A usual day says "usually", and a moved or a cancelled one says so before all else.
 *
 * @param window the window
 * @param part which of its events
 * @param decision the title of the decision
 */
export function eventTitle(window: DatedWindow, part: Part, decision: string): string {
  const marks = [changeOf(window), partWords(part, window.certainty === 'usual')].filter(
    (mark) => mark !== null,
  );
  const start = marks.length === 0 ? '' : `${marks.join(', ')}: `;
  return `${start}${window.does} – ${decision}`.replace(/^./u, (letter) => letter.toUpperCase());
}

/**
 * The words inside an event, a line each: its days, how sure they are, who decides, and where to read on.
 *
 * @param window the window
 * @param occurrence the days of this round
 * @param day the day the site is built
 * @param deciders who decides
 * @param page the full address of the decision's page
 */
export function eventWords(
  window: DatedWindow,
  occurrence: Occurrence,
  day: IsoDay,
  deciders: readonly string[],
  page: string,
): string {
  return [
    sayWindow(window, occurrence, day),
    ...(changeOf(window) === 'cancelled' ? [] : [certaintyWords[window.certainty]]),
    ...(window.from.asOf === null ? ['These days are not yet checked.'] : []),
    `Who decides: ${asSentence(deciders.join(', '))}`,
    'If a notice prints a closing date, that date counts.',
    page,
  ].join('\n');
}
