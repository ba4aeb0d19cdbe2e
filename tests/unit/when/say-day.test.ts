import { describe, expect, it } from 'vitest';
import { monthOf, sayDay, sayLongDay, sayMonth, sayMonthDay } from '../../../src/when/say-day.ts';

describe('monthOf', () => {
  it.each([
    ['01', 'January'],
    ['02', 'February'],
    ['03', 'March'],
    ['04', 'April'],
    ['05', 'May'],
    ['06', 'June'],
    ['07', 'July'],
    ['08', 'August'],
    ['09', 'September'],
    ['10', 'October'],
    ['11', 'November'],
    ['12', 'December'],
  ])('names month %s', (month, name) => {
    expect(monthOf(`2027-${month}-15`)).toBe(name);
  });
});

describe('sayDay', () => {
  it('says the date, the month and the year', () => {
    expect(sayDay('2027-01-31')).toBe('31 January 2027');
  });

  it('writes a date of one digit without a nought', () => {
    expect(sayDay('2026-12-08')).toBe('8 December 2026');
  });

  it('says 29 February', () => {
    expect(sayDay('2028-02-29')).toBe('29 February 2028');
  });
});

describe('sayLongDay', () => {
  it.each([
    ['2027-01-31', 'Sunday 31 January 2027'],
    ['2027-02-01', 'Monday 1 February 2027'],
    ['2027-02-02', 'Tuesday 2 February 2027'],
    ['2027-02-03', 'Wednesday 3 February 2027'],
    ['2027-05-06', 'Thursday 6 May 2027'],
    ['2027-03-26', 'Friday 26 March 2027'],
    ['2027-12-25', 'Saturday 25 December 2027'],
  ])('puts the weekday before %s', (day, words) => {
    expect(sayLongDay(day)).toBe(words);
  });
});

describe('sayMonth', () => {
  it('says the month and the year of a day', () => {
    expect(sayMonth('2027-01-31')).toBe('January 2027');
  });
});

describe('sayMonthDay', () => {
  it('says a day of every year without a year', () => {
    expect(sayMonthDay('12-08')).toBe('8 December');
  });

  it('says the last day of the year', () => {
    expect(sayMonthDay('12-31')).toBe('31 December');
  });
});
