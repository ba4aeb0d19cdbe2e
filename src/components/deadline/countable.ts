import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { Window } from '../../schemas/window.ts';
import { choiceOf } from './address.ts';
import type { CountedWindow, DeadlineData } from './deadline-data.ts';

type OnNotice = Extract<Window, { kind: 'notice' | 'meeting' }>;

/** A window that starts with a notice or ends before a meeting, with its decision. */
export interface Timed {
  choice: string;
  decision: Entry<'decisions'>;
  window: OnNotice;
}

/** One that can be counted, with its rule. */
export interface Countable extends Timed {
  rule: Entry<'counting'>;
  counted: CountedWindow;
}

/** The windows of one theme. */
export interface ThemeWindows<T> {
  theme: Entry<'themes'>;
  windows: T[];
}

type Part = Pick<Atlas, 'themes' | 'decisions' | 'find' | 'bankHolidays'>;

function asCounted(window: OnNotice, rule: string): CountedWindow {
  const until = window.until === null ? {} : { until: window.until };
  return window.kind === 'meeting'
    ? {
        length: window.length,
        unit: 'days',
        direction: 'before',
        rule,
        from: window.meeting,
        ...until,
      }
    : {
        length: window.length,
        unit: window.unit,
        direction: window.first === 'the day itself' ? 'starting with' : 'after',
        rule,
        from: window.countedFrom,
        ...until,
      };
}

function timedOf(decision: Entry<'decisions'>): Timed[] {
  return decision.windows.flatMap((window, index) =>
    window.kind === 'notice' || window.kind === 'meeting'
      ? [{ choice: choiceOf(decision.id, index), decision, window }]
      : [],
  );
}

function byTheme<T extends Timed>(atlas: Part, windows: readonly T[]): ThemeWindows<T>[] {
  return atlas.themes
    .map((theme) => ({
      theme,
      windows: windows.filter(({ decision }) => decision.theme === theme.id),
    }))
    .filter((group) => group.windows.length > 0);
}

/**
 * The windows that start with a notice or end before a meeting, by theme: those whose last day can be counted, and those
 * for which only the notice or the clerk can tell it.
 *
 * @param atlas the atlas
 */
export function timedWindows(atlas: Part): {
  countable: ThemeWindows<Countable>[];
  uncounted: ThemeWindows<Timed>[];
} {
  const all = atlas.decisions.flatMap(timedOf);
  const countable = all.flatMap((timed): Countable[] => {
    const { rule } = timed.window;
    return rule === null
      ? []
      : [{ ...timed, rule: atlas.find('counting', rule), counted: asCounted(timed.window, rule) }];
  });
  return {
    countable: byTheme(atlas, countable),
    uncounted: byTheme(
      atlas,
      all.filter(({ window }) => window.rule === null),
    ),
  };
}

/**
 * What the browser needs to count: the windows, their rules, and the bank holidays that these rules leave out.
 *
 * @param atlas the atlas
 */
export function deadlineData(atlas: Part): DeadlineData {
  const { countable, uncounted } = timedWindows(atlas);
  const windows = countable.flatMap((group) => group.windows);
  const rules = new Map(windows.map(({ rule }) => [rule.id, rule]));
  const nations = new Set([...rules.values()].flatMap(({ bankHolidays }) => bankHolidays));
  const { from, to, holidays } = atlas.bankHolidays;
  return {
    windows: Object.fromEntries(windows.map(({ choice, counted }) => [choice, counted])),
    rules: Object.fromEntries(
      [...rules].map(([id, { leavesOut, bankHolidays, clear, rollsOn }]) => [
        id,
        { leavesOut, bankHolidays, clear, rollsOn },
      ]),
    ),
    holidays: {
      from,
      to,
      holidays: holidays.filter((holiday) => holiday.nations.some((nation) => nations.has(nation))),
    },
    uncounted: uncounted.flatMap((group) => group.windows.map(({ choice }) => choice)),
  };
}
