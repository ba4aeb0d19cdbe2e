import { describe, expect, it } from 'vitest';
import { countLastDay } from '../../../src/when/counting.ts';
import type { Rule } from '../../../src/when/counting.ts';
import { holidays, lastDay, rule, workingDays } from './samples.ts';

const rollingOn: Rule = { ...workingDays, rollsOn: true };
const plain = rule();

describe('countLastDay, where the last day rolls on', () => {
  it('moves a Sunday on to Monday', () => {
    expect(lastDay('2026-11-20', 1, 'months', 'after', rollingOn)).toBe('2026-12-21');
  });

  it('moves Christmas Day on over the weekend and the substitute day', () => {
    expect(lastDay('2026-11-25', 1, 'months', 'after', rollingOn)).toBe('2026-12-29');
  });

  it('leaves a working day where it is', () => {
    expect(lastDay('2026-11-23', 1, 'months', 'after', rollingOn)).toBe('2026-12-23');
  });

  it('lists the days it moved over', () => {
    const span = { length: 1, unit: 'months', direction: 'after' } as const;
    expect(countLastDay('2026-11-20', span, rollingOn, holidays)?.leftOut).toEqual([
      { day: '2026-12-20', why: 'Sunday' },
    ]);
  });

  it('does not answer where the holidays of the last day are not known', () => {
    expect(lastDay('2028-12-10', 1, 'months', 'after', rollingOn)).toBeNull();
  });
});

describe('countLastDay, at the edges of the known bank holidays', () => {
  const holidaysOnly = rule({ bankHolidays: ['england-and-wales'] });

  it.each([
    ['answers on the last known day', '2028-12-30', 'after', holidaysOnly, '2028-12-31'],
    ['does not answer past the last known day', '2028-12-31', 'after', holidaysOnly, null],
    ['does not answer where leaving out leads past it', '2028-12-29', 'after', workingDays, null],
    [
      'answers on the first known day that counts',
      '2026-01-03',
      'before',
      workingDays,
      '2026-01-02',
    ],
    ['does not answer before the first known day', '2026-01-02', 'before', workingDays, null],
    ['needs no known days to count every day', '2035-01-01', 'after', plain, '2035-01-02'],
  ] as const)('%s', (_title, from, direction, by, expected) => {
    expect(lastDay(from, 1, 'days', direction, by)).toBe(expected);
  });

  // New Year's Day 2029 is a Monday that the list does not reach: its break starts on Friday 29 December 2028.
  it('does not answer where a break may reach in from past the last known day', () => {
    const breaks = rule({ leavesOut: ['bank-holiday-break'], bankHolidays: ['england-and-wales'] });
    expect(lastDay('2028-12-28', 1, 'days', 'after', breaks)).toBeNull();
  });
});
