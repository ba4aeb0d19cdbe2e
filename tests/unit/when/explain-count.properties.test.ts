import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLastDay } from '../../../src/when/counting.ts';
import { daysBetween } from '../../../src/when/days.ts';
import { explainCount } from '../../../src/when/explain-count.ts';
import { anyDay, electionDays, holidays, rule } from './samples.ts';

const english = ['england-and-wales'] as const;
const planning = rule({ leavesOut: ['christmas-day', 'good-friday'], bankHolidays: [...english] });
const working = rule({ leavesOut: ['saturday', 'sunday'], bankHolidays: [...english] });
const breaks = rule({
  leavesOut: ['sunday', 'christmas-break', 'easter-break', 'bank-holiday-break'],
  bankHolidays: [...english],
});

describe('explainCount, for any day, length and rule', () => {
  const rules = fc.constantFrom(
    planning,
    working,
    { ...working, clear: true },
    { ...working, rollsOn: true },
    breaks,
    electionDays,
    rule(),
  );
  const spans = fc.record({
    length: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('days', 'weeks', 'months'),
    direction: fc.constantFrom('after', 'starting with', 'before'),
  });
  const days = anyDay('2026-01-01', '2028-12-31');

  it('comes to the same last day as countLastDay, and to none where that has none', () => {
    fc.assert(
      fc.property(days, spans, rules, (from, span, by) => {
        expect(explainCount(from, span, by, holidays)?.last).toBe(
          countLastDay(from, span, by, holidays)?.last,
        );
      }),
    );
  });

  it('can be counted again: the days from day 1 to the end, less those left out, come to its number', () => {
    fc.assert(
      fc.property(days, spans, rules, (from, span, by) => {
        const explained = explainCount(from, span, by, holidays);
        if (!explained || explained.rolledOn) return;
        const { dayOne, end, notCounted } = explained;
        const [first = '', last = ''] = [dayOne, end.day].sort();
        const between = notCounted
          .flatMap(({ days: left }) => left)
          .filter((day) => day >= first && day <= last);
        expect(daysBetween(first, last) + 1 - between.length).toBe(end.number);
      }),
    );
  });

  it('never leaves out day 1 or the last day', () => {
    fc.assert(
      fc.property(days, spans, rules, (from, span, by) => {
        const explained = explainCount(from, span, by, holidays);
        const left = explained?.notCounted.flatMap((group) => group.days) ?? [];
        expect(left).not.toContain(explained?.dayOne);
        expect(left).not.toContain(explained?.last);
      }),
    );
  });
});
