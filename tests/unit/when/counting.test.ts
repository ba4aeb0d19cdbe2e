import { describe, expect, it } from 'vitest';
import { countLastDay } from '../../../src/when/counting.ts';
import type { Rule } from '../../../src/when/counting.ts';
import { electionDays, holidays, lastDay, rule, workingDays } from './samples.ts';

const informationDays = rule({
  leavesOut: ['saturday', 'sunday', 'christmas-day', 'good-friday'],
  bankHolidays: ['england-and-wales', 'scotland', 'northern-ireland'],
});
const clearDays: Rule = { ...workingDays, clear: true };
const plain = rule();

describe('countLastDay, by election days', () => {
  it.each([
    ['2027-05-06', 25, '2027-03-31'],
    ['2027-05-06', 19, '2027-04-08'],
    ['2027-05-06', 12, '2027-04-19'],
    ['2027-05-06', 11, '2027-04-20'],
    ['2027-05-06', 6, '2027-04-27'],
    ['2028-05-04', 25, '2028-03-27'],
    ['2028-05-04', 19, '2028-04-04'],
    ['2028-05-04', 12, '2028-04-13'],
    ['2028-05-04', 11, '2028-04-18'],
    ['2028-05-04', 6, '2028-04-25'],
  ])('counts back from the poll of %s by %i days', (poll, days, expected) => {
    expect(lastDay(poll, days, 'days', 'before', electionDays)).toBe(expected);
  });

  it('counts back one day further where Maundy Thursday is left out too', () => {
    const pollDays = rule({
      ...electionDays,
      leavesOut: [...electionDays.leavesOut, 'maundy-thursday'],
    });
    expect(lastDay('2027-05-06', 27, 'days', 'before', electionDays)).toBe('2027-03-25');
    expect(lastDay('2027-05-06', 27, 'days', 'before', pollDays)).toBe('2027-03-24');
  });

  it('lists the days left out on the way, each with its reason', () => {
    const counted = countLastDay(
      '2026-12-23',
      { length: 1, unit: 'days', direction: 'after' },
      electionDays,
      holidays,
    );
    expect(counted).toEqual({
      last: '2026-12-29',
      leftOut: [
        { day: '2026-12-24', why: 'Christmas Eve' },
        { day: '2026-12-25', why: 'Christmas Day' },
        { day: '2026-12-26', why: 'Saturday' },
        { day: '2026-12-27', why: 'Sunday' },
        { day: '2026-12-28', why: 'Boxing Day (substitute day)' },
      ],
    });
  });
});

describe('countLastDay, by freedom of information days', () => {
  it.each([
    ['2026-11-20', '2026-12-21'],
    ['2026-12-14', '2027-01-15'],
    ['2027-03-01', '2027-04-01'],
    ['2027-07-01', '2027-07-30'],
  ])('counts 20 days from %s, with the holidays of every nation left out', (from, expected) => {
    expect(lastDay(from, 20, 'days', 'after', informationDays)).toBe(expected);
  });

  it('comes out a day earlier where only English holidays are left out', () => {
    expect(lastDay('2026-11-20', 20, 'days', 'after', workingDays)).toBe('2026-12-18');
  });
});

describe('countLastDay, by clear days', () => {
  it.each([
    ['wants papers on Tuesday of the week before a Wednesday', '2027-01-13', '2027-01-05'],
    ['wants papers on the Friday ten days before a Monday', '2027-01-18', '2027-01-08'],
    ['wants papers a day earlier for a bank holiday between', '2026-09-02', '2026-08-24'],
  ])('%s', (_title, meeting, expected) => {
    expect(lastDay(meeting, 5, 'days', 'before', clearDays)).toBe(expected);
  });

  it('leaves out the day of the notice and the day of the meeting', () => {
    expect(lastDay('2027-01-05', 5, 'days', 'after', clearDays)).toBe('2027-01-13');
  });

  it('comes out a day longer than days that are not clear', () => {
    expect(lastDay('2027-01-05', 5, 'days', 'after', workingDays)).toBe('2027-01-12');
  });
});

describe('countLastDay, by small words', () => {
  it.each([
    ['starts on the next day with "after"', '2027-07-01', 'after', '2027-07-15'],
    ['starts on the day itself with "starting with"', '2027-07-01', 'starting with', '2027-07-14'],
    ['starts on the day before with "before"', '2027-07-15', 'before', '2027-07-01'],
    ['starts on the next day that counts', '2027-07-03', 'starting with', '2027-07-16'],
  ] as const)('%s', (_title, from, direction, expected) => {
    expect(lastDay(from, 10, 'days', direction, workingDays)).toBe(expected);
  });

  it('counts 30 accounts days in the summer', () => {
    expect(lastDay('2026-07-01', 30, 'days', 'starting with', workingDays)).toBe('2026-08-11');
  });
});

describe('countLastDay, by calendar time', () => {
  it.each([
    ['counts weekends and holidays', '2027-03-08', 42, 'days', 'after', '2027-04-19'],
    ['counts weeks to the same weekday', '2026-12-01', 6, 'weeks', 'after', '2027-01-12'],
    ['ends weeks a day earlier', '2027-01-11', 6, 'weeks', 'starting with', '2027-02-21'],
    ['counts weeks back', '2027-01-12', 6, 'weeks', 'before', '2026-12-01'],
    ['counts months to the same date', '2026-11-20', 3, 'months', 'after', '2027-02-20'],
    ['ends on a short month’s last day', '2027-01-31', 1, 'months', 'after', '2027-02-28'],
    ['ends on 29 February in a leap year', '2028-01-31', 1, 'months', 'after', '2028-02-29'],
    ['counts months back', '2027-05-31', 3, 'months', 'before', '2027-02-28'],
    ['ends a year a day earlier', '2026-11-23', 12, 'months', 'starting with', '2027-11-22'],
    [
      'ends a whole month on its last day',
      '2027-03-01',
      1,
      'months',
      'starting with',
      '2027-03-31',
    ],
  ] as const)('%s', (_title, from, length, unit, direction, expected) => {
    expect(lastDay(from, length, unit, direction, plain)).toBe(expected);
  });

  // A month whose day 1 is 31 January is the month "after" 30 January, which ends on 28 February.
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
  ])(
    'ends on the last of a month that lacks the date, starting with %s',
    (from, months, expected) => {
      expect(lastDay(from, months, 'months', 'starting with', plain)).toBe(expected);
    },
  );

  it('leaves nothing out of months, whatever the rule', () => {
    expect(lastDay('2026-12-01', 1, 'months', 'after', workingDays)).toBe('2027-01-01');
  });
});
