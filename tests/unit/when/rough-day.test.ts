import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/when/days.ts';
import { firstDayOf, lastDayOf, sayRoughDay, sayWhen } from '../../../src/when/rough-day.ts';

describe('a rough day', () => {
  it.each([
    ['2026-12-31', '2026-12-31', '2026-12-31', 'on 31 December 2026'],
    ['2026-12', '2026-12-01', '2026-12-31', 'in December 2026'],
    ['2026-02', '2026-02-01', '2026-02-28', 'in February 2026'],
    ['2024-02', '2024-02-01', '2024-02-29', 'in February 2024'],
    ['2026', '2026-01-01', '2026-12-31', 'in 2026'],
  ])('%s means %s to %s, and is said "%s"', (rough, first, last, words) => {
    expect(firstDayOf(rough)).toBe(first);
    expect(lastDayOf(rough)).toBe(last);
    expect(sayWhen(rough)).toBe(words);
    expect(words.endsWith(sayRoughDay(rough))).toBe(true);
  });

  it('holds the whole day it was cut from, however short it is cut', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map(dayOf);
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const rough = day.slice(0, length);
        expect(firstDayOf(rough) <= day).toBe(true);
        expect(lastDayOf(rough) >= day).toBe(true);
      }),
    );
  });
});
