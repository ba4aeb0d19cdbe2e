import { describe, expect, it } from 'vitest';
import { whyLeftOut } from '../../../src/when/counting.ts';
import type { Rule } from '../../../src/when/counting.ts';
import { electionDays, holidays, rule } from './samples.ts';

const leaveOut = (...leavesOut: Rule['leavesOut']): Rule => rule({ leavesOut });
const englandOnly = rule({ bankHolidays: ['england-and-wales'] });
const everyNation = rule({ bankHolidays: ['england-and-wales', 'scotland', 'northern-ireland'] });
const breaks = rule({ leavesOut: ['bank-holiday-break'], bankHolidays: ['england-and-wales'] });

describe('whyLeftOut', () => {
  it.each<[string, string, Rule, string | null]>([
    ['leaves out Saturday', '2026-11-21', leaveOut('saturday'), 'Saturday'],
    ['counts Saturday where only Sunday is left out', '2026-11-21', leaveOut('sunday'), null],
    ['leaves out Sunday', '2026-11-22', leaveOut('sunday'), 'Sunday'],
    ['counts Sunday where only Saturday is left out', '2026-11-22', leaveOut('saturday'), null],
    ['counts a weekday on election days', '2026-11-23', electionDays, null],
    ['leaves out Christmas Eve on election days', '2026-12-24', electionDays, 'Christmas Eve'],
    ['counts Christmas Eve where the rule does not name it', '2026-12-24', everyNation, null],
    [
      'leaves out Christmas Day on a Saturday too',
      '2027-12-25',
      leaveOut('christmas-day'),
      'Christmas Day',
    ],
    [
      'counts Boxing Day with Christmas Day left out',
      '2028-12-26',
      leaveOut('christmas-day'),
      null,
    ],
    ['leaves out Good Friday', '2027-03-26', leaveOut('good-friday'), 'Good Friday'],
    ['counts the Friday after Easter', '2027-04-02', leaveOut('good-friday'), null],
    ['leaves out Maundy Thursday', '2027-03-25', leaveOut('maundy-thursday'), 'Maundy Thursday'],
    ['counts Maundy Thursday on election days', '2027-03-25', electionDays, null],
    ['counts every day where nothing is left out', '2027-12-25', rule(), null],
    ['leaves out a bank holiday by its name', '2026-08-31', englandOnly, 'Summer bank holiday'],
    [
      'counts a Scottish holiday where only England’s are left out',
      '2026-06-15',
      englandOnly,
      null,
    ],
    [
      'leaves out a Scottish holiday where every nation’s are',
      '2026-06-15',
      everyNation,
      'World Cup bank holiday',
    ],
    [
      'leaves out a Northern Irish holiday where every nation’s are',
      '2027-03-17',
      everyNation,
      'St Patrick’s Day',
    ],
    ['counts a bank holiday where the rule names no nation', '2026-08-31', rule(), null],
    [
      'counts the Saturday in place of which a substitute is given',
      '2026-12-26',
      englandOnly,
      null,
    ],
  ])('%s', (_title, day, by, expected) => {
    expect(whyLeftOut(day, by, holidays)).toBe(expected);
  });
});

describe('whyLeftOut, in the Easter break', () => {
  it.each([
    ['counts the Wednesday before', '2027-03-24', null],
    ['starts on Maundy Thursday', '2027-03-25', 'the Easter break'],
    ['covers the Saturday between', '2027-03-27', 'the Easter break'],
    ['covers Easter Day', '2027-03-28', 'the Easter break'],
    ['ends on the Tuesday after', '2027-03-30', 'the Easter break'],
    ['counts the Wednesday after', '2027-03-31', null],
  ])('%s', (_title, day, expected) => {
    expect(whyLeftOut(day, leaveOut('easter-break'), holidays)).toBe(expected);
  });
});

describe('whyLeftOut, in the Christmas break', () => {
  it.each([
    ['counts the day before the last weekday before Christmas', '2026-12-23', null],
    ['starts on the last weekday before Christmas', '2026-12-24', 'the Christmas break'],
    ['starts on a Friday before a Christmas on a Monday', '2028-12-22', 'the Christmas break'],
    ['covers Christmas Day', '2026-12-25', 'the Christmas break'],
    ['covers a Sunday between', '2026-12-27', 'the Christmas break'],
    ['ends on the next weekday', '2028-12-27', 'the Christmas break'],
    ['counts the day after that', '2028-12-28', null],
  ])('%s', (_title, day, expected) => {
    expect(whyLeftOut(day, leaveOut('christmas-break'), holidays)).toBe(expected);
  });
});

describe('whyLeftOut, in the break around a bank holiday', () => {
  it.each([
    ['counts the day before the last weekday before it', '2026-08-27', null],
    ['starts on the last weekday before it', '2026-08-28', 'the break around Summer bank holiday'],
    ['covers the weekend between', '2026-08-29', 'the break around Summer bank holiday'],
    ['calls the holiday itself by its name', '2026-08-31', 'Summer bank holiday'],
    ['ends on the next weekday', '2026-09-01', 'the break around Summer bank holiday'],
    ['counts the day after that', '2026-09-02', null],
    ['reaches back over the new year', '2026-12-31', 'the break around New Year’s Day'],
    [
      'reaches on over the weekend after the new year',
      '2027-01-04',
      'the break around New Year’s Day',
    ],
  ])('%s', (_title, day, expected) => {
    expect(whyLeftOut(day, breaks, holidays)).toBe(expected);
  });

  it('has a break around a holiday that several nations share', () => {
    const shared = {
      on: '2026-07-20',
      title: 'A day off',
      nations: ['scotland' as const, 'england-and-wales' as const],
    };
    const list = { ...holidays, holidays: [shared] };
    expect(whyLeftOut('2026-07-21', breaks, list)).toBe('the break around A day off');
  });

  it('has no break around a holiday of another nation', () => {
    expect(whyLeftOut('2026-06-16', breaks, holidays)).toBeNull();
  });
});
