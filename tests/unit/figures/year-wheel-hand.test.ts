import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongStrip, handOn, sayTooOld } from '../../../src/components/year-wheel/hand.ts';
import { turnOf } from '../../../src/figures/year-angle.ts';
import { addDays } from '../../../src/when/days.ts';

const builtOn = '2026-11-22';

describe('handOn', () => {
  it.each([
    ['New Year’s Day', '2027-01-01', 0.48],
    ['28 February of a leap year', '2028-02-28', 58.45],
    ['29 February', '2028-02-29', 59.48],
    ['the day the clocks go forward', '2027-03-28', 86.61],
    ['the start of July', '2027-07-01', 180.48],
    ['the last day of the year', '2026-12-31', 359.52],
  ])('points to the middle of %s', (_title, day, degrees) => {
    expect(handOn(day, builtOn)?.degrees).toBe(degrees);
  });

  it('says on the day of the build that it is that day', () => {
    expect(handOn(builtOn, builtOn)).toEqual({
      degrees: 321.5,
      lines: ['Built on', '22 November', '2026'],
      words: 'The line for today is at 22 November 2026, the day this page was built.',
    });
  });

  it('says on a later day that only the hand has moved', () => {
    expect(handOn('2028-02-28', builtOn)).toEqual({
      degrees: 58.45,
      lines: ['Today', '28 February', '2028'],
      words:
        'The line for today is at 28 February 2028. All else is as it stood on 22 November 2026, when this page was built.',
    });
  });

  it('points for two years to the day and no longer', () => {
    expect(handOn('2028-11-22', builtOn)?.lines[2]).toBe('2028');
    expect(handOn('2028-11-23', builtOn)).toBeNull();
    expect(sayTooOld(builtOn)).toBe(
      'This page was built on 22 November 2026 and can no longer tell.',
    );
  });

  it('stays at the build for a clock that is behind it', () => {
    expect(handOn('2019-06-01', builtOn)).toEqual(handOn(builtOn, builtOn));
  });

  it('lies inside its day on the wheel, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 730 }), (days) => {
        const day = addDays(builtOn, days);
        const turn = (handOn(day, builtOn)?.degrees ?? -1) / 360;
        const next = turnOf(addDays(day, 1));
        expect(turn).toBeGreaterThan(turnOf(day));
        expect(turn).toBeLessThan(next === 0 ? 1 : next);
      }),
    );
  });
});

describe('alongStrip', () => {
  it('gives the same place from left to right', () => {
    const hand = handOn('2027-07-01', builtOn);
    expect(hand && alongStrip(hand, 240)).toBe(120.32);
  });
});
