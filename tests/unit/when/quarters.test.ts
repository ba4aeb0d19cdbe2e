import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/when/days.ts';
import {
  lastDayOf,
  quarterAfter,
  quarterOf,
  quartersBetween,
  sayQuarter,
} from '../../../src/when/quarters.ts';

/** Any day from 1 January 1970 to 2130. */
const anyDay = fc.integer({ min: 0, max: 58_500 }).map(dayOf);

describe('quarters of a year', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-11-22', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ])('puts %s in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it('goes on over the end of a year', () => {
    expect(quarterAfter('2026-Q4', 0)).toBe('2026-Q4');
    expect(quarterAfter('2026-Q4', 1)).toBe('2027-Q1');
    expect(quarterAfter('2026-Q3', 6)).toBe('2028-Q1');
  });

  it('lists the quarters from one to another, both included', () => {
    expect(quartersBetween('2026-Q3', '2027-Q2')).toEqual([
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ]);
    expect(quartersBetween('2026-Q3', '2026-Q3')).toEqual(['2026-Q3']);
    expect(quartersBetween('2026-Q3', '2026-Q2')).toEqual([]);
  });

  it('knows the last day of each', () => {
    const quarters = ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'];
    expect(quarters.map(lastDayOf)).toEqual([
      '2027-03-31',
      '2027-06-30',
      '2027-09-30',
      '2027-12-31',
    ]);
  });

  it('says a quarter by its months', () => {
    expect(sayQuarter('2027-Q1')).toBe('January to March 2027');
    expect(sayQuarter('2026-Q4')).toBe('October to December 2026');
  });

  it('holds every day between the last day before its quarter and its own last day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const quarter = quarterOf(day);
        expect(day <= lastDayOf(quarter)).toBe(true);
        expect(quarterOf(lastDayOf(quarter))).toBe(quarter);
        expect(lastDayOf(quarter) < lastDayOf(quarterAfter(quarter, 1))).toBe(true);
      }),
    );
  });

  it('sorts quarters as text by time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first = one, second = other] = [one, other].toSorted();
        expect(quarterOf(first) <= quarterOf(second)).toBe(true);
      }),
    );
  });
});
