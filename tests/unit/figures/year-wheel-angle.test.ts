import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round, stretchOf, turnOf } from '../../../src/figures/year-angle.ts';
import { addDays, dayOf, numberOf } from '../../../src/when/days.ts';

const aDay = fc
  .integer({ min: numberOf('2026-01-01'), max: numberOf('2032-12-31') })
  .map((number) => dayOf(number));

describe('turnOf', () => {
  it.each([
    ['2027-01-01', 0],
    ['2027-02-01', 1 / 12],
    ['2027-04-01', 0.25],
    ['2027-07-01', 0.5],
    ['2027-10-01', 0.75],
    ['2027-01-16', 15 / 31 / 12],
    ['2027-12-31', (11 + 30 / 31) / 12],
  ])('puts %s at %f of a turn', (day, turn) => {
    expect(turnOf(day)).toBeCloseTo(turn, 9);
  });

  it('puts 28 February a day before March in a common year, and two days before it in a leap year', () => {
    expect(turnOf('2027-02-28')).toBeCloseTo((1 + 27 / 28) / 12, 9);
    expect(turnOf('2028-02-28')).toBeCloseTo((1 + 27 / 29) / 12, 9);
    expect(turnOf('2028-02-29')).toBeCloseTo((1 + 28 / 29) / 12, 9);
  });

  it('keeps the place of a date outside February in every year', () => {
    expect(turnOf('2028-05-04')).toBeCloseTo(turnOf('2027-05-04'), 9);
    expect(turnOf('2028-12-31')).toBeCloseTo(turnOf('2027-12-31'), 9);
  });

  it('goes clockwise from day to day and starts anew on 1 January', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const next = addDays(day, 1);
        expect(turnOf(day)).toBeGreaterThanOrEqual(0);
        expect(turnOf(day)).toBeLessThan(1);
        expect(turnOf(next) > turnOf(day)).toBe(!next.endsWith('-01-01'));
      }),
    );
  });
});

describe('stretchOf', () => {
  it.each([
    ['inside a year', '2027-04-01', '2027-06-30', 0.25, 0.25],
    ['across the new year', '2026-10-01', '2027-01-31', 0.75, 4 / 12],
    ['of one day', '2027-05-06', '2027-05-06', (4 + 5 / 31) / 12, 1 / 31 / 12],
    ['of the last day of the year', '2027-12-31', '2027-12-31', (11 + 30 / 31) / 12, 1 / 31 / 12],
    ['of 29 February', '2028-02-29', '2028-02-29', (1 + 28 / 29) / 12, 1 / 29 / 12],
    ['of a whole February in a leap year', '2028-02-01', '2028-02-29', 1 / 12, 1 / 12],
    ['of a whole year', '2027-01-01', '2027-12-31', 0, 1],
    ['of more than a year', '2026-11-01', '2028-01-31', 10 / 12, 1],
  ])('runs to the end of the last day: %s', (_title, opens, closes, from, length) => {
    const stretch = stretchOf({ opens, closes });
    expect(stretch.from).toBeCloseTo(from, 9);
    expect(stretch.length).toBeCloseTo(length, 9);
  });

  it('ends where the day after the last one starts', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 360 }), (opens, days) => {
        const closes = addDays(opens, days);
        const { from, length } = stretchOf({ opens, closes });
        const apart = from + length - turnOf(addDays(closes, 1));
        expect(Math.abs(apart - Math.round(apart))).toBeLessThan(1e-9);
        expect(length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('round', () => {
  it('keeps two decimals', () => {
    expect([1.2345, -1.2351, 7, 0.004].map(round)).toEqual([1.23, -1.24, 7, 0]);
  });
});
