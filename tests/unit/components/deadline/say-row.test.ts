import { describe, expect, it } from 'vitest';
import { sayCountedFrom, sayHowLong } from '../../../../src/components/deadline/say-row.ts';

const notice = {
  length: 3,
  unit: 'weeks',
  direction: 'after',
  rule: 'calendar',
  from: 'the day of the notice',
} as const;
const meeting = {
  length: 1,
  unit: 'days',
  direction: 'before',
  rule: 'clear-days',
  from: 'the Full Moot',
  until: 'noon',
} as const;

describe('sayHowLong', () => {
  it.each([
    ['3 weeks', notice, false],
    ['1 day before, until noon', meeting, false],
    ['1 clear day before, until noon', meeting, true],
    ['3 weeks', notice, true],
  ])('says %s', (expected, window, clear) => {
    expect(sayHowLong(window, { clear })).toBe(expected);
  });
});

describe('sayCountedFrom', () => {
  it.each([
    ['The day of the notice. The next day is day 1.', notice, false],
    ['The Full Moot. The day before is day 1.', meeting, false],
    ['The Full Moot. The day before is day 1. The last day is one beyond day 1.', meeting, true],
    [
      'The day of the notice. That day is day 1.',
      { ...notice, direction: 'starting with' as const },
      true,
    ],
  ])('says %s', (expected, window, clear) => {
    expect(sayCountedFrom(window, { clear })).toBe(expected);
  });
});
