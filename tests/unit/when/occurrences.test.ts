import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../src/when/occurrences.ts';
import type { Occurrence } from '../../../src/when/occurrences.ts';
import type { Window } from '../../../src/schemas/window.ts';
import { calendar, once, undated, yearly } from './samples.ts';

function occurrences(
  window: Window,
  from: string,
  to: string,
  siblings: readonly Window[] = [],
): Occurrence[] {
  return occurrencesOf(window, [window, ...siblings], from, to, calendar);
}

const firstThursday = { nth: 1, weekday: 'thursday', month: 5 } as const;
const polls = yearly({ id: 'polling-day', opens: firstThursday, closes: firstThursday });
const daysBeforePolls = (days: number) =>
  ({ days, rule: 'election-days', before: 'polling-day' }) as const;
const registering = yearly({ opens: daysBeforePolls(25), closes: daysBeforePolls(12) });

describe('occurrencesOf, a yearly window', () => {
  it('comes once a year', () => {
    const window = yearly({ opens: '03-01', closes: '05-15' });
    expect(occurrences(window, '2026-11-22', '2028-11-22')).toEqual([
      { opens: '2027-03-01', closes: '2027-05-15' },
      { opens: '2028-03-01', closes: '2028-05-15' },
    ]);
  });

  it('closes in the next year where it wraps the new year', () => {
    expect(occurrences(yearly(), '2026-11-22', '2027-11-21')).toEqual([
      { opens: '2026-12-08', closes: '2027-01-26' },
    ]);
  });

  it('is still there when it opened last year', () => {
    expect(occurrences(yearly(), '2027-01-10', '2027-06-30')).toEqual([
      { opens: '2026-12-08', closes: '2027-01-26' },
    ]);
  });

  it('may be a single day', () => {
    const window = yearly({ opens: '10-31', closes: '10-31' });
    expect(occurrences(window, '2026-11-22', '2027-12-31')).toEqual([
      { opens: '2027-10-31', closes: '2027-10-31' },
    ]);
  });

  it.each([
    ['counts on its last day', '2027-01-26', '2027-01-31', 1],
    ['is over on the day after', '2027-01-27', '2027-01-31', 0],
    ['counts when it opens on the last day looked at', '2026-12-01', '2026-12-08', 1],
    ['does not count when it opens the day after that', '2026-12-01', '2026-12-07', 0],
  ])('%s', (_title, from, to, times) => {
    expect(occurrences(yearly(), from, to)).toHaveLength(times);
  });

  it('does not open in a year it excepts', () => {
    const window = yearly({ opens: '03-01', closes: '05-15', except: [2027] });
    expect(occurrences(window, '2026-11-22', '2028-11-22')).toEqual([
      { opens: '2028-03-01', closes: '2028-05-15' },
    ]);
  });

  it('excepts the year in which it opens, not the one in which it closes', () => {
    const window = yearly({ except: [2027] });
    expect(occurrences(window, '2026-11-22', '2028-11-22')).toEqual([
      { opens: '2026-12-08', closes: '2027-01-26' },
    ]);
  });
});

describe('occurrencesOf, a window with weekdays for days', () => {
  it('finds the first Thursday of each year', () => {
    expect(occurrences(polls, '2027-01-01', '2028-12-31')).toEqual([
      { opens: '2027-05-06', closes: '2027-05-06' },
      { opens: '2028-05-04', closes: '2028-05-04' },
    ]);
  });

  it('leaves out a year whose month lacks the weekday', () => {
    const fifth = { nth: 5, weekday: 'monday', month: 2 } as const;
    const window = yearly({ opens: fifth, closes: fifth });
    expect(occurrences(window, '2027-01-01', '2029-12-31')).toEqual([]);
  });

  it('may open on a date and close on a weekday', () => {
    const window = yearly({ opens: '05-01', closes: firstThursday });
    expect(occurrences(window, '2027-01-01', '2027-12-31')).toEqual([
      { opens: '2027-05-01', closes: '2027-05-06' },
    ]);
  });
});

describe('occurrencesOf, a window counted from another', () => {
  it('is counted back by the rule it names', () => {
    expect(occurrences(registering, '2027-01-01', '2028-12-31', [polls])).toEqual([
      { opens: '2027-03-31', closes: '2027-04-19' },
      { opens: '2028-03-27', closes: '2028-04-13' },
    ]);
  });

  it('has no occurrence in a year the other excepts', () => {
    const except2028 = { ...polls, except: [2028] };
    expect(occurrences(registering, '2027-01-01', '2028-12-31', [except2028])).toEqual([
      { opens: '2027-03-31', closes: '2027-04-19' },
    ]);
  });

  it('leaves out years whose bank holidays are not known', () => {
    expect(occurrences(registering, '2028-01-01', '2030-12-31', [polls])).toEqual([
      { opens: '2028-03-27', closes: '2028-04-13' },
    ]);
  });

  it('has no occurrence without the window it is counted from', () => {
    expect(occurrences(registering, '2027-01-01', '2027-12-31')).toEqual([]);
  });

  it('has no occurrence by a rule that is not there', () => {
    const day = { days: 3, rule: 'no-such-rule', before: 'polling-day' };
    const window = yearly({ opens: day, closes: day });
    expect(occurrences(window, '2027-01-01', '2027-12-31', [polls])).toEqual([]);
  });

  const hearing = yearly({ id: 'hearing', opens: '01-10', closes: '01-10' });
  const daysBefore = (days: number) => ({ days, rule: 'calendar', before: 'hearing' });

  it('is found in the old year when counted back over the new year', () => {
    const window = yearly({ opens: daysBefore(30), closes: daysBefore(5) });
    expect(occurrences(window, '2026-12-01', '2027-01-31', [hearing])).toEqual([
      { opens: '2026-12-11', closes: '2027-01-05' },
    ]);
  });

  it('is found when the days looked at end before the new year', () => {
    const window = yearly({ opens: daysBefore(30), closes: daysBefore(5) });
    expect(occurrences(window, '2026-12-01', '2026-12-31', [hearing])).toEqual([
      { opens: '2026-12-11', closes: '2027-01-05' },
    ]);
  });

  it('closes by the next year’s count although the year it opens in is excepted', () => {
    const window = yearly({ opens: '12-01', closes: daysBeforePolls(12) });
    const except2027 = { ...polls, except: [2027] };
    expect(occurrences(window, '2027-06-01', '2028-06-01', [except2027])).toEqual([
      { opens: '2027-12-01', closes: '2028-04-13' },
    ]);
  });
});

describe('occurrencesOf, a window that is open once', () => {
  it.each([
    ['is there between the days', once(), '2027-01-01', '2027-12-31', 1],
    ['is there on its last day', once(), '2027-06-10', '2027-12-31', 1],
    ['is gone on the day after', once(), '2027-06-11', '2027-12-31', 0],
    ['is there when it opens on the last day looked at', once(), '2027-01-01', '2027-06-01', 1],
    ['is not there when it opens the day after that', once(), '2027-01-01', '2027-05-31', 0],
    ['is there when it was moved', once({ status: 'moved' }), '2027-01-01', '2027-12-31', 1],
    ['is gone when cancelled', once({ status: 'cancelled' }), '2027-01-01', '2027-12-31', 0],
  ])('%s', (_title, window, from, to, times) => {
    const days = { opens: '2027-06-01', closes: '2027-06-10' };
    expect(occurrences(window, from, to)).toEqual(times === 1 ? [days] : []);
  });
});

describe('occurrencesOf, a window without dates', () => {
  it.each(Object.values(undated))('has none for the kind $kind', (window) => {
    expect(occurrences(window, '2026-01-01', '2028-12-31')).toEqual([]);
  });
});
