import type { Window } from '../schemas/window.ts';
import type { IsoDay } from '../when/days.ts';
import type { Occurrence } from '../when/occurrences.ts';
import { monthOf, sayDay, sayLongDay, sayMonthDay } from '../when/say-day.ts';

type Yearly = Extract<Window, { kind: 'yearly' }>;
type Once = Extract<Window, { kind: 'once' }>;

function partOfMonth(day: IsoDay): string {
  const date = Number(day.slice(8));
  const part = date <= 10 ? 'early' : date <= 20 ? 'mid' : 'late';
  return part === 'mid' ? `mid-${monthOf(day)}` : `${part} ${monthOf(day)}`;
}

function span({ opens, closes }: Occurrence): string {
  return opens === closes
    ? `On ${sayLongDay(opens)}`
    : `From ${sayDay(opens)} to ${sayDay(closes)}`;
}

function sayYearly(window: Yearly, next: Occurrence | undefined): string {
  if (window.certainty === 'possible') {
    const dates =
      typeof window.opens === 'string' && typeof window.closes === 'string'
        ? `${sayMonthDay(window.opens)} and ${sayMonthDay(window.closes)}`
        : next && `${sayDay(next.opens)} and ${sayDay(next.closes)}`;
    return dates ? `If it happens, between ${dates}.` : 'The next days cannot be worked out yet.';
  }
  if (!next) return 'The next days cannot be worked out yet.';
  if (window.certainty === 'usual') {
    const from = partOfMonth(next.opens);
    const to = partOfMonth(next.closes);
    return from === to ? `Usually in ${from}.` : `Usually from ${from} to ${to}.`;
  }
  return `${span(next)}.`;
}

function sayHedged(window: Once): string {
  const from = partOfMonth(window.opens);
  const to = partOfMonth(window.closes);
  const year = window.closes.slice(0, 4);
  if (window.certainty === 'possible')
    return `If it happens, between ${sayDay(window.opens)} and ${sayDay(window.closes)}.`;
  const usually = from === to ? `Usually in ${from}.` : `Usually from ${from} to ${to}.`;
  return `${usually} Expected in ${year}.`;
}

function sayOnce(window: Once, day: IsoDay): string {
  const days = span(window).replace(/^./, (letter) => letter.toLowerCase());
  if (window.status === 'cancelled') return `Cancelled. It was to run ${days}.`;
  const moved = window.status === 'moved' ? ' These days were moved.' : '';
  const isFirm = window.certainty === 'law' || window.certainty === 'announced';
  if (!isFirm) return `${sayHedged(window)}${moved}`;
  return window.closes < day ? `Closed. It ran ${days}.${moved}` : `${span(window)}.${moved}`;
}

/** Lowers the first letter, unless the next word has a capital too: "Election days", but "Local Government Act days". */
function lowerFirst(title: string): string {
  return /^\S+ \p{Lu}/u.test(title) ? title : title.replace(/^./, (letter) => letter.toLowerCase());
}

function plural(count: number, unit: string): string {
  return count === 1 ? `1 ${unit.replace(/s$/, '')}` : `${count} ${unit}`;
}

/**
 * A window in a sentence or two, as it stands on a day.
 *
 * @param window the window
 * @param next its next occurrence, when it has dates
 * @param day the day the page is built
 * @param ruleTitle the name of its counting rule, when it has one
 */
export function sayWindow(
  window: Window,
  next: Occurrence | undefined,
  day: IsoDay,
  ruleTitle?: string,
): string {
  const rule = ruleTitle ? ` Counted by: ${lowerFirst(ruleTitle)}.` : '';
  switch (window.kind) {
    case 'always':
      return 'On any day.';
    case 'yearly':
      return sayYearly(window, next);
    case 'once':
      return sayOnce(window, day);
    case 'notice': {
      const until = window.until ? ` Until ${window.until} on the last day.` : '';
      const first =
        window.first === 'the day itself' ? ' That day is day 1.' : ' The next day is day 1.';
      const how = window.rule === null ? ' Use the closing date on the notice.' : `${first}${rule}`;
      return `${plural(window.length, window.unit)} from ${window.countedFrom}.${how}${until}`;
    }
    case 'meeting': {
      const until = window.until ? `, by ${window.until}` : '';
      const how = window.rule === null ? ' Ask the clerk which day that is.' : rule;
      return `At least ${plural(window.length, 'days')} before ${window.meeting}${until}.${how}`;
    }
    case 'cycle': {
      const every = window.every === 1 ? 'Every year.' : `Every ${window.every} years.`;
      return window.next === null
        ? `${every} The next time is not known.`
        : `${every} Next in ${window.next}.`;
    }
    case 'unknown':
      return window.why;
  }
}

/**
 * How long a window lasts that starts with a notice or ends before a meeting, in a few words.
 *
 * @param window the window
 * @returns the words, or `null` for a window of another kind, or one whose last day only the notice can tell
 */
export function sayNoticeTime(window: Window): string | null {
  if ((window.kind !== 'notice' && window.kind !== 'meeting') || window.rule === null) return null;
  return window.kind === 'notice'
    ? `${plural(window.length, window.unit)} from ${window.countedFrom}`
    : `${plural(window.length, 'days')} before ${window.meeting}`;
}
