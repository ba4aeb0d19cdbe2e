import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterDay } from '../../../src/when/easter.ts';

describe('easterDay', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2031, '2031-04-13'],
    [2032, '2032-03-28'],
    [2033, '2033-04-17'],
    [2034, '2034-04-09'],
    [2035, '2035-03-25'],
  ])('gives Easter Day of %i as the almanac does', (year, expected) => {
    expect(easterDay(year)).toBe(expected);
  });

  it.each([
    ['the earliest Easter there is', 1818, '1818-03-22'],
    ['the latest Easter there is', 2038, '2038-04-25'],
    ['a full moon that the rule moves from 26 April', 1981, '1981-04-19'],
    ['a full moon that the rule moves from 25 April', 1954, '1954-04-18'],
  ])('gives %s', (_title, year, expected) => {
    expect(easterDay(year)).toBe(expected);
  });

  it('falls on a Sunday in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        expect(new Date(`${easterDay(year)}T12:00:00Z`).getUTCDay()).toBe(0);
      }),
    );
  });

  it('falls between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const easter = easterDay(year);
        expect(easter >= `${year}-03-22`).toBe(true);
        expect(easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});
