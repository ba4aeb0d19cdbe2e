import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInLondon } from '../../../src/when/today.ts';

describe('dayInLondon', () => {
  it.each([
    [
      'is still the old day just before midnight in winter',
      '2026-11-22T23:59:59.999Z',
      '2026-11-22',
    ],
    ['is the new day at midnight in winter', '2026-11-23T00:00:00Z', '2026-11-23'],
    [
      'is still the old day just before midnight in summer',
      '2026-07-01T22:59:59.999Z',
      '2026-07-01',
    ],
    ['is the new day at midnight in summer', '2026-07-01T23:00:00Z', '2026-07-02'],
    ['is still the new day an hour after midnight in summer', '2026-07-02T00:00:00Z', '2026-07-02'],
    ['is still the old year just before the new year', '2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['is the new year at midnight', '2027-01-01T00:00:00Z', '2027-01-01'],
    ['finds 29 February', '2028-02-29T12:00:00Z', '2028-02-29'],
    ['starts the day the clocks go forward at midnight', '2026-03-29T00:00:00Z', '2026-03-29'],
    [
      'is the day before the clocks go forward until midnight',
      '2026-03-28T23:59:59.999Z',
      '2026-03-28',
    ],
    ['keeps the day in the hour the clocks go forward', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['ends the day the clocks go forward an hour early', '2026-03-29T23:00:00Z', '2026-03-30'],
    [
      'is the day the clocks go forward until an hour before midnight in Greenwich',
      '2026-03-29T22:59:59.999Z',
      '2026-03-29',
    ],
    ['starts the day the clocks go back in summer time', '2026-10-24T23:00:00Z', '2026-10-25'],
    [
      'is the day before the clocks go back until midnight in summer time',
      '2026-10-24T22:59:59.999Z',
      '2026-10-24',
    ],
    ['keeps the day in the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['ends the day the clocks go back in winter time', '2026-10-25T23:59:59.999Z', '2026-10-25'],
    [
      'is the next day at midnight after the clocks went back',
      '2026-10-26T00:00:00Z',
      '2026-10-26',
    ],
  ])('%s', (_title, instant, expected) => {
    expect(dayInLondon(new Date(instant))).toBe(expected);
  });

  it('is the day in Greenwich or the day an hour later, for any moment', () => {
    const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(instants, (instant) => {
        const greenwich = new Date(instant).toISOString().slice(0, 10);
        const summer = new Date(instant + 3_600_000).toISOString().slice(0, 10);
        expect([greenwich, summer]).toContain(dayInLondon(new Date(instant)));
      }),
    );
  });
});
