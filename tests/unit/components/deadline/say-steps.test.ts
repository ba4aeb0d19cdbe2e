import { describe, expect, it } from 'vitest';
import {
  sayLength,
  sayNotCounted,
  saySteps,
  sayUnknownYears,
} from '../../../../src/components/deadline/say-steps.ts';
import type { Step } from '../../../../src/components/deadline/say-steps.ts';
import type { Length, Rule } from '../../../../src/when/counting.ts';
import { explainCount } from '../../../../src/when/explain-count.ts';
import { electionDays, holidays, rule } from '../../when/samples.ts';

const working = rule({ leavesOut: ['saturday', 'sunday'], bankHolidays: ['england-and-wales'] });

function steps(
  day: string,
  length: number,
  unit: Length['unit'],
  direction: Length['direction'],
  by: Rule,
): Step[] {
  const span = { length, unit, direction };
  const explained = explainCount(day, span, by, holidays);
  if (!explained) throw new Error(`the count from ${day} leaves the known years`);
  return saySteps({ day, as: 'the day' }, span, explained, by.leavesOut.length > 0);
}

describe('sayLength', () => {
  it.each([
    ['21 days', 21, 'days', false],
    ['1 month', 1, 'months', false],
    ['5 clear days', 5, 'days', true],
  ] as const)('says %s', (expected, length, unit, clear) => {
    expect(sayLength({ length, unit }, clear)).toBe(expected);
  });
});

describe('saySteps', () => {
  it('counts days one by one from the day itself', () => {
    const planning = rule({ leavesOut: ['christmas-day'], bankHolidays: ['england-and-wales'] });
    expect(steps('2026-12-14', 21, 'days', 'starting with', planning)).toEqual([
      { words: 'We counted 21 days from Monday 14 December 2026, which you gave as the day.' },
      { words: 'Day 1 is that day itself, Monday 14 December 2026.' },
      {
        words: 'We left out 3 days that do not count:',
        days: [
          'Friday 25 December 2026: Christmas Day, bank holiday in England and Wales',
          'Monday 28 December 2026: Boxing Day (substitute day), bank holiday in England and Wales',
          'Friday 1 January 2027: New Year’s Day, bank holiday in England and Wales',
        ],
      },
      { words: 'Day 21 is Wednesday 6 January 2027. That is the last day.' },
    ]);
  });

  it('says that day 1 moved, where the day itself does not count', () => {
    expect(steps('2027-07-03', 1, 'days', 'starting with', working)[1]).toEqual({
      words: 'That day does not count, so day 1 is the next day that does: Monday 5 July 2027.',
    });
  });

  it('says that day 1 is the first that counts, after a Friday and before a Monday', () => {
    expect(steps('2027-07-02', 1, 'days', 'after', working)[1]?.words).toBe(
      'Day 1 is the first day that counts after 2 July: Monday 5 July 2027.',
    );
    expect(steps('2027-07-05', 1, 'days', 'before', working)[1]?.words).toBe(
      'Day 1 is the first day that counts before 5 July: Friday 2 July 2027.',
    );
  });

  it('says that nothing had to be left out, or that nothing ever is', () => {
    expect(steps('2027-07-05', 2, 'days', 'after', working)[2]).toEqual({
      words: 'No day on the way had to be left out.',
    });
    expect(steps('2027-07-05', 2, 'days', 'after', rule())[2]).toEqual({
      words: 'Every day counts, weekends and bank holidays too.',
    });
  });

  it('says one day in the singular', () => {
    const sundays = rule({ leavesOut: ['sunday'] });
    expect(steps('2027-07-03', 1, 'days', 'after', sundays)[2]).toEqual({
      words: 'We left out 1 day that does not count:',
      days: ['Sunday 4 July 2027'],
    });
  });

  it.each([
    ['after', 'The last day is the day after that: Thursday 26 November 2026.'],
    ['before', 'The last day is the day before that: Monday 16 November 2026.'],
  ] as const)('takes clear days one day further, counted %s', (direction, words) => {
    const clear = { ...working, clear: true };
    const said = steps('2026-11-20', 3, 'days', direction, clear).at(-1)?.words;
    expect(said).toMatch(/^Day 3 is /);
    expect(said).toContain(words);
  });

  it('does not say of clear days that day 1 does not count, where the day itself is day 1', () => {
    const clear = { ...working, clear: true };
    expect(steps('2026-11-23', 3, 'days', 'starting with', clear)[1]?.words).toBe(
      'The days are clear days, so the last day is not one of them.',
    );
  });

  it.each([
    [
      '2026-12-01',
      6,
      'weeks',
      'after',
      '6 weeks end on the same weekday as the day you gave: Tuesday 12 January 2027. That is day 42.',
    ],
    [
      '2027-01-11',
      6,
      'weeks',
      'starting with',
      'Day 1 counts, so 6 weeks end one day before the same weekday: Sunday 21 February 2027. That is day 42.',
    ],
    [
      '2026-11-20',
      1,
      'months',
      'after',
      '1 month ends on the same date as the day you gave: Sunday 20 December 2026. That is day 30.',
    ],
    [
      '2026-11-30',
      3,
      'months',
      'after',
      'February is too short, so 3 months end on its last day: Sunday 28 February 2027. That is day 90.',
    ],
  ] as const)('from %s, says how %i %s %s end', (from, length, unit, direction, expected) => {
    const said = steps(from, length, unit, direction, working);
    expect(said[2]).toEqual({
      words: `In ${unit} every day counts, weekends and bank holidays too.`,
    });
    expect(said.at(-1)).toEqual({ words: expected });
  });

  it('says where the last day moves on to, and why', () => {
    const said = steps('2026-11-25', 1, 'months', 'after', { ...working, rollsOn: true });
    expect(said.slice(-2)).toEqual([
      {
        words:
          '1 month ends on the same date as the day you gave: Friday 25 December 2026. That is day 30.',
      },
      {
        words:
          'The last day moves on to the next day that counts, Tuesday 29 December 2026, since these do not count:',
        days: [
          'Friday 25 December 2026: Christmas Day, bank holiday in England and Wales',
          'Saturday 26 December 2026',
          'Sunday 27 December 2026',
          'Monday 28 December 2026: Boxing Day (substitute day), bank holiday in England and Wales',
        ],
      },
    ]);
  });
});

describe('sayNotCounted', () => {
  it('counts Saturdays and Sundays where there are many, and lists the others', () => {
    const explained = explainCount(
      '2026-12-14',
      { length: 14, unit: 'days', direction: 'after' },
      electionDays,
      holidays,
    );
    expect(sayNotCounted(explained?.notCounted ?? [])).toEqual([
      '3 Saturdays and 3 Sundays',
      'Thursday 24 December 2026: Christmas Eve',
      'Friday 25 December 2026: Christmas Day, bank holiday in England and Wales',
      'Monday 28 December 2026: Boxing Day (substitute day), bank holiday in England and Wales',
      'Friday 1 January 2027: New Year’s Day, bank holiday in England and Wales',
    ]);
  });

  it('says one of them in the singular', () => {
    expect(
      sayNotCounted([
        { why: 'Saturday', days: ['2027-01-02', '2027-01-09'], nations: [] },
        { why: 'Sunday', days: ['2027-01-03'], nations: [] },
      ]),
    ).toEqual(['2 Saturdays and 1 Sunday']);
  });

  it('puts a break in one line, and names every nation of a holiday', () => {
    expect(
      sayNotCounted([
        {
          why: 'the Christmas break',
          days: ['2026-12-24', '2026-12-25', '2026-12-26'],
          nations: [],
        },
        {
          why: 'Fair day',
          days: ['2027-06-01'],
          nations: ['england-and-wales', 'scotland', 'northern-ireland'],
        },
      ]),
    ).toEqual([
      'Thursday 24 December 2026, Friday 25 December 2026 and Saturday 26 December 2026: the Christmas break',
      'Tuesday 1 June 2027: Fair day, bank holiday in England and Wales, Scotland and Northern Ireland',
    ]);
  });
});

describe('sayUnknownYears', () => {
  it('names the first and the last day that is known', () => {
    expect(sayUnknownYears({ from: '2026-01-01', to: '2028-12-31' })).toBe(
      'We know bank holidays from 1 January 2026 to 31 December 2028, so we cannot count this.',
    );
  });
});
