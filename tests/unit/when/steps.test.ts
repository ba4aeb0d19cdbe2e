import { describe, expect, it } from 'vitest';
import { countOn, writeSteps } from '../../../src/when/steps.ts';

const written = '2026-11-22:11 2026-12-01:1 2027-01-01:0 2028-11-23:?';

describe('a number that changes with the days', () => {
  it('is written as the days on which it changes', () => {
    expect(
      writeSteps(
        [
          ['2026-11-22', 11],
          ['2026-12-01', 1],
          ['2027-01-01', 0],
        ],
        '2028-11-23',
      ),
    ).toBe(written);
  });

  it.each([
    ['on its first day', '2026-11-22', 11],
    ['on the day before it changes', '2026-11-30', 11],
    ['on the day it changes', '2026-12-01', 1],
    ['long after its last change', '2028-11-22', 0],
  ])('is read %s', (_title, day, count) => {
    expect(countOn(written, day)).toBe(count);
  });

  it('is not known before its first day, from its last day on, or where nothing is written', () => {
    expect(countOn(written, '2026-11-21')).toBeNull();
    expect(countOn(written, '2028-11-23')).toBeNull();
    expect(countOn('', '2026-11-22')).toBeNull();
  });
});
