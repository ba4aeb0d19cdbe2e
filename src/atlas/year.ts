import { addDays, addMonths } from '../when/days.ts';
import type { IsoDay } from '../when/days.ts';
import { occurrencesOf } from '../when/occurrences.ts';
import type { Calendar } from '../when/occurrences.ts';
import { monthOf, sayMonth } from '../when/say-day.ts';
import type { Entry } from './entry.ts';

/** A date in a month's list: a window of a decision that opens or closes. */
export interface YearDate {
  /** The day to sort by. */
  on: IsoDay;
  /** "Opens on the 3rd", "Usually closes". */
  words: string;
  decision: Entry<'decisions'>;
  does: string;
}

/** One month of the coming year. */
export interface YearMonth {
  /** An anchor: `january-2027`. */
  id: string;
  title: string;
  dates: YearDate[];
}

function ordinal(date: number): string {
  const endings: Record<Intl.LDMLPluralRule, string> = {
    zero: 'th',
    one: 'st',
    two: 'nd',
    few: 'rd',
    many: 'th',
    other: 'th',
  };
  return `${date}${endings[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(date)]}`;
}

function say(verb: 'opens' | 'closes' | 'is', on: IsoDay, certainty: string): string {
  if (certainty === 'usual') return verb === 'is' ? 'Usually' : `Usually ${verb}`;
  const day = ordinal(Number(on.slice(8)));
  if (certainty === 'possible')
    return `May ${verb === 'closes' ? 'run until' : 'open from'} the ${day}`;
  return verb === 'is' ? `On the ${day}` : `${verb === 'opens' ? 'Opens' : 'Closes'} on the ${day}`;
}

/**
 * The twelve months from a day on, each with the windows that open or close in it, earliest first.
 *
 * @param decisions the decisions
 * @param from the day to start at: its whole month is the first
 * @param calendar the counting rules and the bank holidays
 */
export function datesByMonth(
  decisions: readonly Entry<'decisions'>[],
  from: IsoDay,
  calendar: Calendar,
): YearMonth[] {
  const start = `${from.slice(0, 7)}-01`;
  const end = addDays(addMonths(start, 12), -1);
  const dates = decisions.flatMap((decision) =>
    decision.windows.flatMap((window): YearDate[] => {
      if (window.kind !== 'yearly' && window.kind !== 'once') return [];
      const { certainty, does } = window;
      return occurrencesOf(window, decision.windows, start, end, calendar).flatMap(
        ({ opens, closes }) =>
          opens === closes
            ? [{ on: opens, words: say('is', opens, certainty), decision, does }]
            : [
                { on: opens, words: say('opens', opens, certainty), decision, does },
                { on: closes, words: say('closes', closes, certainty), decision, does },
              ],
      );
    }),
  );
  return Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(start, index);
    return {
      id: `${monthOf(month).toLowerCase()}-${month.slice(0, 4)}`,
      title: sayMonth(month),
      dates: dates
        .filter(({ on }) => on.slice(0, 7) === month.slice(0, 7))
        .sort((a, b) => (a.on < b.on ? -1 : 1)),
    };
  });
}
