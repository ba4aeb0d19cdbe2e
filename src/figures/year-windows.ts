import type { Entry } from '../atlas/entry.ts';
import type { Window } from '../schemas/window.ts';
import { addDays, addMonths } from '../when/days.ts';
import type { IsoDay } from '../when/days.ts';
import { occurrencesOf } from '../when/occurrences.ts';
import type { Calendar, Occurrence } from '../when/occurrences.ts';
import { stateOn } from '../when/state.ts';
import type { State } from '../when/state.ts';

/**
 * How a window is drawn, in the order of the list. The first three are for days that the law sets or someone announced;
 * `unsure` is for usual and possible days, which are never called open.
 */
export const drawnNames = ['open', 'soon', 'later', 'unsure'] as const;

export type Drawn = (typeof drawnNames)[number];

/** A window that has days in the coming twelve months. */
export interface YearWindow {
  /** Its number in the picture and in the list, from 1. */
  number: number;
  decision: Entry<'decisions'>;
  theme: Entry<'themes'>;
  window: DatedWindow;
  /** The time it is open: the one that is on, or else the next. */
  occurrence: Occurrence;
  state: State;
  drawn: Drawn;
}

/** A window that can have days. */
export type DatedWindow = Extract<Window, { kind: 'yearly' | 'once' }>;

/** The windows of the coming twelve months, and how many other windows with dates have no day in them. */
export interface Year {
  windows: YearWindow[];
  without: number;
}

type Found = Omit<YearWindow, 'number'>;

function drawnAs(certainty: DatedWindow['certainty'], state: State): Drawn {
  if (certainty === 'usual' || certainty === 'possible') return 'unsure';
  if (state.name === 'open') return 'open';
  return state.name === 'opens-soon' ? 'soon' : 'later';
}

function isStillToCome(window: DatedWindow, day: IsoDay): boolean {
  return window.kind === 'yearly' || (window.status !== 'cancelled' && window.closes >= day);
}

/** Open windows by the day they close, all others by the day they open. */
function sortKey({ drawn, occurrence: { opens, closes } }: Found): string {
  const rank = drawnNames.indexOf(drawn);
  return drawn === 'open' ? `${rank} ${closes} ${opens}` : `${rank} ${opens} ${closes}`;
}

/**
 * Finds every window that is open, or may be, in the twelve months from a day on, one time each, and numbers them in
 * the order of the list: open, opening within 60 days, later, then usual and possible ones; each by date.
 *
 * @param decisions the decisions, in the order that settles ties
 * @param themes all themes
 * @param day the day the picture is drawn for, in Europe/London
 * @param calendar the counting rules and the bank holidays
 * @throws {Error} when a decision's theme is not among the themes
 */
export function windowsOfYear(
  decisions: readonly Entry<'decisions'>[],
  themes: readonly Entry<'themes'>[],
  day: IsoDay,
  calendar: Calendar,
): Year {
  const lastDay = addDays(addMonths(day, 12), -1);
  const found: Found[] = [];
  let without = 0;
  for (const decision of decisions) {
    const theme = themes.find(({ id }) => id === decision.theme);
    if (!theme) throw new Error(`there is no theme ${decision.theme}`);
    for (const window of decision.windows) {
      if (window.kind !== 'yearly' && window.kind !== 'once') continue;
      const { certainty } = window;
      // A usual window is about now until the end of its last month, even after its last day.
      const from = certainty === 'usual' ? `${day.slice(0, 7)}-01` : day;
      const [occurrence] = occurrencesOf(window, decision.windows, from, lastDay, calendar);
      if (!occurrence) {
        if (isStillToCome(window, day)) without += 1;
        continue;
      }
      const dated = [{ certainty, occurrences: [occurrence] }];
      const state = stateOn({ dated, always: false, onNotice: false, cycleYears: [] }, day);
      const drawn = drawnAs(certainty, state);
      found.push({ decision, theme, window, occurrence, state, drawn });
    }
  }
  const windows = found
    .map((one) => ({ one, key: sortKey(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }, index) => ({ number: index + 1, ...one }));
  return { windows, without };
}
