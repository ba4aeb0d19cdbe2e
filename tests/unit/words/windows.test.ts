import { describe, expect, it } from 'vitest';
import type { Window } from '../../../src/schemas/window.ts';
import { sayWindow } from '../../../src/words/windows.ts';
import { once, undated, yearly } from '../when/samples.ts';

const day = '2026-11-22';
const next = { opens: '2026-12-08', closes: '2027-01-26' };
const { always, notice, meeting, cycle, unknown } = undated;

function say(window: Window, ruleTitle?: string): string {
  return sayWindow(window, undefined, day, ruleTitle);
}

describe('sayWindow, a yearly window', () => {
  it('says the days the law sets', () => {
    expect(sayWindow(yearly(), next, day)).toBe('From 8 December 2026 to 26 January 2027.');
  });

  it('says the weekday of a single day', () => {
    const poll = { opens: '2027-05-06', closes: '2027-05-06' };
    expect(sayWindow(yearly(), poll, day)).toBe('On Thursday 6 May 2027.');
  });

  it('says so where the next days are not worked out', () => {
    expect(say(yearly())).toBe('The next days cannot be worked out yet.');
  });

  it('says so where the next days of a usual one are not worked out', () => {
    expect(say(yearly({ certainty: 'usual' }))).toBe('The next days cannot be worked out yet.');
  });

  it.each([
    ['2027-06-01', '2027-06-10', 'Usually in early June.'],
    ['2027-06-11', '2027-06-20', 'Usually in mid-June.'],
    ['2027-06-21', '2027-06-30', 'Usually in late June.'],
    ['2027-06-10', '2027-06-11', 'Usually from early June to mid-June.'],
    ['2027-06-20', '2027-06-21', 'Usually from mid-June to late June.'],
    ['2026-12-08', '2027-01-26', 'Usually from early December to late January.'],
  ])('says a usual one of %s to %s to the part of the month', (opens, closes, words) => {
    expect(sayWindow(yearly({ certainty: 'usual' }), { opens, closes }, day)).toBe(words);
  });

  it('says a possible one as the days it must lie between, in any year', () => {
    const window = yearly({ certainty: 'possible', opens: '10-01', closes: '01-31' });
    const words = 'If it happens, between 1 October and 31 January.';
    expect(sayWindow(window, next, day)).toBe(words);
    expect(say(window)).toBe(words);
  });

  const firstMonday = { nth: 1, weekday: 'monday', month: 10 } as const;
  const byRule = yearly({ certainty: 'possible', opens: firstMonday, closes: '10-31' });

  it('says the next days of a possible one that goes by weekdays', () => {
    const october = { opens: '2027-10-04', closes: '2027-10-31' };
    expect(sayWindow(byRule, october, day)).toBe(
      'If it happens, between 4 October 2027 and 31 October 2027.',
    );
  });

  it('says so where the next days of a possible one are not worked out', () => {
    expect(say(byRule)).toBe('The next days cannot be worked out yet.');
  });
});

describe('sayWindow, a window that is open once', () => {
  const span = { opens: '2026-11-01', closes: '2026-11-22' };
  const oneDay = { opens: '2026-11-20', closes: '2026-11-20' };

  it.each([
    ['says its days before it opens', once(), 'From 1 June 2027 to 10 June 2027.'],
    ['says its days on its last day', once(span), 'From 1 November 2026 to 22 November 2026.'],
    [
      'says that it is closed on the day after',
      once({ opens: '2026-11-01', closes: '2026-11-21' }),
      'Closed. It ran from 1 November 2026 to 21 November 2026.',
    ],
    ['says that a single day is over', once(oneDay), 'Closed. It ran on Friday 20 November 2026.'],
    [
      'says that its days were moved',
      once({ status: 'moved' }),
      'From 1 June 2027 to 10 June 2027. These days were moved.',
    ],
    [
      'says that it is closed and was moved',
      once({ ...oneDay, status: 'moved' }),
      'Closed. It ran on Friday 20 November 2026. These days were moved.',
    ],
    [
      'says that it was cancelled and when it was to run',
      once({ status: 'cancelled' }),
      'Cancelled. It was to run from 1 June 2027 to 10 June 2027.',
    ],
    [
      'says that it was cancelled after its days too',
      once({ ...span, closes: '2026-11-10', status: 'cancelled' }),
      'Cancelled. It was to run from 1 November 2026 to 10 November 2026.',
    ],
  ])('%s', (_title, window, words) => {
    expect(say(window)).toBe(words);
  });

  it('does not say the days of a usual one as if they were announced', () => {
    expect(say(once({ certainty: 'usual' }))).toBe('Usually in early June. Expected in 2027.');
  });

  it('does not say the days of a possible one as if they were announced', () => {
    expect(say(once({ certainty: 'possible' }))).toBe(
      'If it happens, between 1 June 2027 and 10 June 2027.',
    );
  });
});

describe('sayWindow, a window that waits for a notice', () => {
  const counted = { ...notice, rule: 'planning-days' };

  it.each<[string, Window, string | undefined, string]>([
    [
      'says to use the date on the notice where no rule counts it',
      notice,
      undefined,
      '21 days from the day of the notice. Use the closing date on the notice.',
    ],
    [
      'says that the day itself is day 1',
      counted,
      'Planning notice days',
      '21 days from the day of the notice. That day is day 1. Counted by: planning notice days.',
    ],
    [
      'says that the next day is day 1',
      { ...counted, first: 'the next day' },
      'Planning notice days',
      '21 days from the day of the notice. The next day is day 1. Counted by: planning notice days.',
    ],
    [
      'says the time on the last day',
      { ...counted, until: '5pm' },
      undefined,
      '21 days from the day of the notice. That day is day 1. Until 5pm on the last day.',
    ],
    [
      'says one month in the singular',
      { ...notice, length: 1, unit: 'months' },
      undefined,
      '1 month from the day of the notice. Use the closing date on the notice.',
    ],
    [
      'says weeks',
      { ...notice, length: 6, unit: 'weeks' },
      undefined,
      '6 weeks from the day of the notice. Use the closing date on the notice.',
    ],
  ])('%s', (_title, window, ruleTitle, words) => {
    expect(say(window, ruleTitle)).toBe(words);
  });
});

describe('sayWindow, a window that waits for a meeting', () => {
  const counted = { ...meeting, length: 5, rule: 'clear-days' };

  it('says to ask the clerk where no rule counts it', () => {
    expect(say(meeting)).toBe(
      'At least 7 days before the council meeting. Ask the clerk which day that is.',
    );
  });

  it('says one day in the singular, and the time', () => {
    expect(say({ ...counted, length: 1, until: 'noon' })).toBe(
      'At least 1 day before the council meeting, by noon.',
    );
  });

  it.each([
    ['Clear days for council and Cabinet meetings', 'clear days for council and Cabinet meetings'],
    ['Local Government Act days', 'Local Government Act days'],
  ])('keeps the capitals of names in "%s"', (title, words) => {
    const start = 'At least 5 days before the council meeting. Counted by:';
    expect(say(counted, title)).toBe(`${start} ${words}.`);
  });
});

describe('sayWindow, a window without dates', () => {
  it.each<[string, Window, string]>([
    ['says what is open on any day', always, 'On any day.'],
    ['says the next year of a cycle', cycle, 'Every 5 years. Next in 2028.'],
    ['says a cycle of one year', { ...cycle, every: 1 }, 'Every year. Next in 2028.'],
    [
      'says that the next year of a cycle is not known',
      { ...cycle, next: null },
      'Every 5 years. The next time is not known.',
    ],
    ['says why a time is not known', unknown, 'Nobody has said when.'],
  ])('%s', (_title, window, words) => {
    expect(say(window)).toBe(words);
  });
});
