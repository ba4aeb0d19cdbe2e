import type { Entry } from '../atlas/entry.ts';
import { urlOf } from '../atlas/urls.ts';
import { addMonths } from '../when/days.ts';
import type { IsoDay } from '../when/days.ts';
import { occurrencesOf } from '../when/occurrences.ts';
import type { Calendar, Occurrence } from '../when/occurrences.ts';
import { changeOf, eventTitle, eventWords } from './event-words.ts';
import type { DatedWindow, Part } from './event-words.ts';

/** One event of a calendar: whole days, no time of day. */
export interface CalendarEvent {
  /** The same in every build, and in no other event. */
  uid: string;
  /** The day that the fact behind it speaks for. */
  stamp: IsoDay;
  first: IsoDay;
  /** The last day, which is inside the event. */
  last: IsoDay;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  title: string;
  words: string;
  /** The full address of the decision's page. */
  url: string;
  /** The title of the theme. */
  theme: string;
}

/** A decision with what an event says of it. */
export interface Subject {
  decision: Entry<'decisions'>;
  /** The names of those who decide. */
  deciders: readonly string[];
  /** The title of its theme. */
  theme: string;
  /** The address the site is published at. */
  siteUrl: string;
}

/** The stamp of a fact that nobody has checked. A calendar needs one, and the clock would make each build differ. */
export const uncheckedStamp: IsoDay = '2000-01-01';

function stampOf(window: DatedWindow, { sources }: Subject['decision']): IsoDay {
  const [earliest] = sources.flatMap(({ asOf }) => asOf ?? []).sort();
  return window.from.asOf ?? earliest ?? uncheckedStamp;
}

function statusOf(window: DatedWindow): CalendarEvent['status'] {
  if (changeOf(window) === 'cancelled') return 'CANCELLED';
  return window.certainty === 'usual' ? 'TENTATIVE' : 'CONFIRMED';
}

/** Unlike a page, a calendar keeps what was cancelled, so that it is struck out where it was shown before. */
function roundsOf(
  window: DatedWindow,
  siblings: Subject['decision']['windows'],
  day: IsoDay,
  calendar: Calendar,
): Occurrence[] {
  const kept: DatedWindow = window.kind === 'once' ? { ...window, status: 'on' } : window;
  return occurrencesOf(kept, siblings, day, addMonths(day, 24), calendar);
}

/**
 * The events of a decision: one for each time a window is open in the two years from a day on, and one for the last day
 * of each that is longer than a day. Days that are only possible have none. What was cancelled keeps its events.
 *
 * An event is known by its decision, the place of its window among the decision's windows, and the day the window
 * opens. So words can be mended, and a last day moved, without a second event in anyone's calendar.
 *
 * @param subject the decision
 * @param day the day the site is built
 * @param calendar the counting rules and the bank holidays
 */
export function calendarEvents(subject: Subject, day: IsoDay, calendar: Calendar): CalendarEvent[] {
  const { decision, deciders, theme, siteUrl } = subject;
  const url = new URL(urlOf('decisions', decision.id), siteUrl).href;
  const host = new URL(siteUrl).hostname;
  return decision.windows.flatMap((window, index) => {
    if (window.kind !== 'yearly' && window.kind !== 'once') return [];
    if (window.certainty === 'possible') return [];
    return roundsOf(window, decision.windows, day, calendar).flatMap((round) => {
      const event = (part: Part, first: IsoDay): CalendarEvent => ({
        uid: `${decision.id}.${index + 1}.${round.opens}.${part}@${host}`,
        stamp: stampOf(window, decision),
        first,
        last: round.closes,
        status: statusOf(window),
        title: eventTitle(window, part, decision.title),
        words: eventWords(window, round, day, deciders, url),
        url,
        theme,
      });
      const whole = event('window', round.opens);
      return round.opens === round.closes ? [whole] : [whole, event('last-day', round.closes)];
    });
  });
}
