import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  nthWeekday,
  numberOf,
  weekdayOf,
} from '../../../src/when/days.ts';
import { anyDay } from './samples.ts';

const anyNumber = fc.integer({ min: -40_000, max: 40_000 });

describe('numberOf and dayOf', () => {
  it('number 1 January 1970 as 0', () => {
    expect(numberOf('1970-01-01')).toBe(0);
  });

  it('number the days before 1970 below 0', () => {
    expect(numberOf('1969-12-31')).toBe(-1);
  });

  it('number 1 January 2000 as 10957', () => {
    expect(dayOf(10_957)).toBe('2000-01-01');
  });

  it('are inverse for any day', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        expect(dayOf(numberOf(day))).toBe(day);
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['steps over the end of a month', '2026-11-30', 1, '2026-12-01'],
    ['steps over the new year', '2026-12-31', 1, '2027-01-01'],
    ['steps back over the new year', '2027-01-01', -1, '2026-12-31'],
    ['finds 29 February in a leap year', '2028-02-28', 1, '2028-02-29'],
    ['steps from 29 February to 1 March', '2028-02-29', 1, '2028-03-01'],
    ['knows no 29 February in a common year', '2027-02-28', 1, '2027-03-01'],
    ['knows no 29 February in 2100', '2100-02-28', 1, '2100-03-01'],
    ['finds 29 February in 2000', '2000-03-01', -1, '2000-02-29'],
    ['moves one day where the clocks go forward', '2026-03-28', 1, '2026-03-29'],
    ['moves one day after the clocks went forward', '2026-03-29', 1, '2026-03-30'],
    ['moves one day after the clocks went back', '2026-10-25', 1, '2026-10-26'],
    ['stays where it is for no days', '2026-11-22', 0, '2026-11-22'],
  ])('%s', (_title, day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('is undone by the same number of days back', () => {
    fc.assert(
      fc.property(anyDay(), anyNumber, (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it('keeps days in the order in which text sorts them', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 40_000 }), (day, days) => {
        expect(addDays(day, days) > day).toBe(true);
      }),
    );
  });
});

describe('daysBetween', () => {
  it.each([
    ['counts 1 from one day to the next', '2026-11-22', '2026-11-23', 1],
    ['counts nothing from a day to itself', '2026-11-22', '2026-11-22', 0],
    ['counts below nothing to an earlier day', '2026-11-22', '2026-11-20', -2],
    ['counts 366 in a leap year', '2028-01-01', '2029-01-01', 366],
    ['counts 365 in a common year', '2027-01-01', '2028-01-01', 365],
    ['counts whole days over both clock changes', '2026-03-01', '2026-11-01', 245],
  ])('%s', (_title, from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it('is the inverse of addDays', () => {
    fc.assert(
      fc.property(anyDay(), anyNumber, (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['keeps the date', '2026-11-20', 3, '2027-02-20'],
    ['makes 28 February of 31 January in a common year', '2027-01-31', 1, '2027-02-28'],
    ['makes 29 February of 31 January in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['makes 30 April of 31 March', '2027-03-31', 1, '2027-04-30'],
    ['makes 28 February of 29 February a year later', '2028-02-29', 12, '2029-02-28'],
    ['keeps 29 February four years later', '2028-02-29', 48, '2032-02-29'],
    ['keeps 28 February in a leap year', '2027-02-28', 12, '2028-02-28'],
    ['steps over the new year', '2026-12-15', 1, '2027-01-15'],
    ['steps back over the new year', '2027-01-15', -1, '2026-12-15'],
    ['makes 28 February of 31 May three months back', '2027-05-31', -3, '2027-02-28'],
    ['stays where it is for no months', '2028-02-29', 0, '2028-02-29'],
  ])('%s', (_title, day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('always lands in the month asked for', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const monthNumber = (text: string): number =>
          Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthNumber(addMonths(day, months))).toBe(monthNumber(day) + months);
      }),
    );
  });

  it('never makes the date in the month later', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(Number(addMonths(day, months).slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });

  it('keeps the date of any day up to the 28th', () => {
    const early = anyDay().filter((day) => Number(day.slice(8)) <= 28);
    fc.assert(
      fc.property(early, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(addMonths(day, months).slice(8)).toBe(day.slice(8));
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2028-02-29', 2],
    ['2027-05-06', 4],
    ['2027-12-25', 6],
  ])('knows the weekday of %s', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });

  it('comes round every seven days', () => {
    fc.assert(
      fc.property(anyDay(), anyNumber, (day, weeks) => {
        expect(weekdayOf(addDays(day, (weeks % 4000) * 7))).toBe(weekdayOf(day));
      }),
    );
  });
});

describe('nthWeekday', () => {
  it.each([
    ['finds the first Thursday in May', [2027, 5, 4, 1], '2027-05-06'],
    ['finds a first weekday that is the 1st', [2026, 11, 0, 1], '2026-11-01'],
    ['finds the second Monday', [2026, 11, 1, 2], '2026-11-09'],
    ['finds a fifth weekday where there is one', [2026, 11, 1, 5], '2026-11-30'],
    ['finds nothing where a month lacks a fifth', [2026, 11, 4, 5], null],
    ['finds no fifth Monday in a February of 28 days', [2027, 2, 1, 5], null],
    ['finds a fifth Tuesday on 29 February', [2028, 2, 2, 5], '2028-02-29'],
    ['stays inside December', [2026, 12, 5, 5], null],
  ] as const)('%s', (_title, [year, month, weekday, nth], expected) => {
    expect(nthWeekday(year, month, weekday, nth)).toBe(expected);
  });
});
