import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLastDay, whyLeftOut } from '../../../src/when/counting.ts';
import type { Counted, Holidays, Length, Rule } from '../../../src/when/counting.ts';
import { leftOut } from '../../../src/schemas/counting-rule.ts';
import { anyDay, holidays, rule } from './samples.ts';

const anyRule: fc.Arbitrary<Rule> = fc.record({
  leavesOut: fc.subarray([...leftOut]),
  bankHolidays: fc.subarray(['england-and-wales', 'scotland', 'northern-ireland'] as const),
  clear: fc.boolean(),
  rollsOn: fc.boolean(),
});
const aStart = anyDay('2026-05-01', '2028-07-31');
const aLength = fc.integer({ min: 1, max: 40 });
const anySpan: fc.Arbitrary<Length> = fc.record({
  length: aLength,
  unit: fc.constant('days'),
  direction: fc.constantFrom('after', 'starting with', 'before'),
});

/** Weekends and made-up bank holidays, told apart here by means of their own. */
const weekendsAndHolidays = rule({
  leavesOut: ['saturday', 'sunday'],
  bankHolidays: ['england-and-wales'],
});
const someHolidays: fc.Arbitrary<string[]> = fc.uniqueArray(anyDay('2027-01-01', '2027-12-31'), {
  maxLength: 60,
});

function listOf(days: readonly string[]): Holidays {
  return {
    from: '2026-01-01',
    to: '2028-12-31',
    holidays: days.map((on) => ({ on, title: `Holiday of ${on}`, nations: ['england-and-wales'] })),
  };
}

function everyDay(first: string, last: string): string[] {
  const days: string[] = [];
  const at = new Date(first);
  for (; at.toISOString().slice(0, 10) <= last; at.setUTCDate(at.getUTCDate() + 1))
    days.push(at.toISOString().slice(0, 10));
  return days;
}

function counts(day: string, off: readonly string[]): boolean {
  return ![0, 6].includes(new Date(day).getUTCDay()) && !off.includes(day);
}

function count(from: string, span: Length, by: Rule, list: Holidays): Counted {
  const counted = countLastDay(from, span, by, list);
  if (!counted) throw new Error(`no last day from ${from}`);
  return counted;
}

describe('countLastDay, for any rule', () => {
  it('never lands on a left-out day', () => {
    fc.assert(
      fc.property(aStart, anySpan, anyRule, (from, span, by) => {
        expect(whyLeftOut(count(from, span, by, holidays).last, by, holidays)).toBeNull();
      }),
    );
  });

  it('rolls the end of weeks and months on to a day that counts', () => {
    const spans = fc.record({
      length: fc.integer({ min: 1, max: 3 }),
      unit: fc.constantFrom('weeks', 'months'),
      direction: fc.constantFrom('after', 'starting with', 'before'),
    });
    fc.assert(
      fc.property(aStart, spans, anyRule, (from, span, by) => {
        const { last } = count(from, span, { ...by, rollsOn: true }, holidays);
        expect(whyLeftOut(last, by, holidays)).toBeNull();
      }),
    );
  });

  it('gives a reason for every day it leaves out', () => {
    fc.assert(
      fc.property(aStart, anySpan, anyRule, (from, span, by) => {
        for (const { why } of count(from, span, by, holidays).leftOut) expect(why).not.toBe('');
      }),
    );
  });

  it('reaches further for one day more', () => {
    fc.assert(
      fc.property(aStart, anySpan, anyRule, (from, span, by) => {
        const shorter = count(from, span, by, holidays);
        const longer = count(from, { ...span, length: span.length + 1 }, by, holidays);
        if (span.direction === 'before') expect(longer.last < shorter.last).toBe(true);
        else expect(longer.last > shorter.last).toBe(true);
      }),
    );
  });

  it('reaches one counted day further where the days are clear', () => {
    fc.assert(
      fc.property(aStart, anySpan, anyRule, (from, span, by) => {
        const clear = count(from, span, { ...by, clear: true }, holidays);
        const oneMore = { ...span, length: span.length + 1 };
        expect(clear).toEqual(count(from, oneMore, { ...by, clear: false }, holidays));
      }),
    );
  });
});

describe('countLastDay, with weekends and any bank holidays left out', () => {
  it('has as many counted days after the first day as the length', () => {
    fc.assert(
      fc.property(aStart, aLength, someHolidays, (from, length, off) => {
        const span = { length, unit: 'days', direction: 'after' } as const;
        const { last } = count(from, span, weekendsAndHolidays, listOf(off));
        const [, ...days] = everyDay(from, last);
        expect(days.filter((day) => counts(day, off))).toHaveLength(length);
      }),
    );
  });

  it('has as many counted days from the first day on as the length', () => {
    fc.assert(
      fc.property(aStart, aLength, someHolidays, (from, length, off) => {
        const span = { length, unit: 'days', direction: 'starting with' } as const;
        const { last } = count(from, span, weekendsAndHolidays, listOf(off));
        expect(everyDay(from, last).filter((day) => counts(day, off))).toHaveLength(length);
      }),
    );
  });

  it('has as many counted days before the meeting as the length', () => {
    fc.assert(
      fc.property(aStart, aLength, someHolidays, (meeting, length, off) => {
        const span = { length, unit: 'days', direction: 'before' } as const;
        const { last } = count(meeting, span, weekendsAndHolidays, listOf(off));
        const days = everyDay(last, meeting).slice(0, -1);
        expect(days.filter((day) => counts(day, off))).toHaveLength(length);
      }),
    );
  });

  it('lists exactly the days between that do not count', () => {
    fc.assert(
      fc.property(aStart, aLength, someHolidays, (from, length, off) => {
        const span = { length, unit: 'days', direction: 'starting with' } as const;
        const { last, leftOut: listed } = count(from, span, weekendsAndHolidays, listOf(off));
        const expected = everyDay(from, last).filter((day) => !counts(day, off));
        expect(listed.map(({ day }) => day)).toEqual(expected);
      }),
    );
  });

  it('never makes the last day later when a holiday is removed', () => {
    fc.assert(
      fc.property(aStart, aLength, someHolidays, fc.nat(), (from, length, off, at) => {
        const fewer = off.filter((_day, index) => index !== at % Math.max(1, off.length));
        const span = { length, unit: 'days', direction: 'after' } as const;
        const withAll = count(from, span, weekendsAndHolidays, listOf(off));
        const withFewer = count(from, span, weekendsAndHolidays, listOf(fewer));
        expect(withFewer.last <= withAll.last).toBe(true);
      }),
    );
  });

  it('never makes the last day earlier when a holiday is removed and the count runs back', () => {
    fc.assert(
      fc.property(aStart, aLength, someHolidays, fc.nat(), (meeting, length, off, at) => {
        const fewer = off.filter((_day, index) => index !== at % Math.max(1, off.length));
        const span = { length, unit: 'days', direction: 'before' } as const;
        const withAll = count(meeting, span, weekendsAndHolidays, listOf(off));
        const withFewer = count(meeting, span, weekendsAndHolidays, listOf(fewer));
        expect(withFewer.last >= withAll.last).toBe(true);
      }),
    );
  });
});
