import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CountingRule } from '../../../src/schemas/counting-rule.ts';
import type { Length, Rule } from '../../../src/when/counting.ts';
import { explainCount } from '../../../src/when/explain-count.ts';
import type { CountExplained } from '../../../src/when/explain-count.ts';
import { electionDays, holidays, rule } from './samples.ts';

const english = ['england-and-wales'] as const;
const planning = rule({ leavesOut: ['christmas-day', 'good-friday'], bankHolidays: [...english] });
const working = rule({ leavesOut: ['saturday', 'sunday'], bankHolidays: [...english] });
const clear: Rule = { ...working, clear: true };
const rolling: Rule = { ...working, rollsOn: true };
const breaks = rule({
  leavesOut: ['sunday', 'christmas-break', 'easter-break', 'bank-holiday-break'],
  bankHolidays: [...english],
});

function explain(
  from: string,
  length: number,
  unit: Length['unit'],
  direction: Length['direction'],
  by: Rule,
): CountExplained {
  const explained = explainCount(from, { length, unit, direction }, by, holidays);
  if (!explained) throw new Error(`the count from ${from} leaves the known years`);
  return explained;
}

function reasons({ notCounted }: CountExplained): string[] {
  return notCounted.map(({ why, days, nations }) => [why, ...days, ...nations].join(' '));
}

describe('explainCount, by the worked examples of the counting records', () => {
  const folder = 'content/counting';
  const records = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CountingRule,
  );
  const examples = records.flatMap((record) =>
    record.examples.map((example) => ({ ...example, title: record.title, record })),
  );

  it.each(examples)(
    '$title: $length $unit $direction $from end on $last',
    ({ from, length, unit, direction, last, record }) => {
      expect(explain(from, length, unit, direction, record).last).toBe(last);
    },
  );
});

describe('explainCount, in days', () => {
  it('gives planning notice days their numbers and names the holidays between', () => {
    expect(explain('2026-12-14', 21, 'days', 'starting with', planning)).toEqual({
      last: '2027-01-06',
      dayOne: '2026-12-14',
      end: { day: '2027-01-06', number: 21 },
      notCounted: [
        { why: 'Christmas Day', days: ['2026-12-25'], nations: ['england-and-wales'] },
        {
          why: 'Boxing Day (substitute day)',
          days: ['2026-12-28'],
          nations: ['england-and-wales'],
        },
        { why: 'New Year’s Day', days: ['2027-01-01'], nations: ['england-and-wales'] },
      ],
      clear: false,
      rolledOn: false,
      shortMonth: false,
    });
  });

  it('puts day 1 on the next day that counts, after a Friday', () => {
    expect(explain('2026-11-20', 5, 'days', 'after', working)).toMatchObject({
      dayOne: '2026-11-23',
      end: { day: '2026-11-27', number: 5 },
      last: '2026-11-27',
    });
  });

  it('moves day 1 on where the day itself does not count', () => {
    expect(explain('2027-07-03', 10, 'days', 'starting with', working)).toMatchObject({
      dayOne: '2027-07-05',
      end: { day: '2027-07-16', number: 10 },
    });
  });

  it('counts clear days back: day 7 is not the last day, the day that counts before it is', () => {
    const explained = explain('2026-12-09', 7, 'days', 'before', clear);
    expect(explained).toMatchObject({
      dayOne: '2026-12-08',
      end: { day: '2026-11-30', number: 7 },
      last: '2026-11-27',
      clear: true,
    });
    expect(reasons(explained)).toEqual([
      'Saturday 2026-11-28 2026-12-05',
      'Sunday 2026-11-29 2026-12-06',
    ]);
  });

  it('counts clear days on: the meeting can be on the day after day 3', () => {
    expect(explain('2026-11-20', 3, 'days', 'after', clear)).toMatchObject({
      dayOne: '2026-11-23',
      end: { day: '2026-11-25', number: 3 },
      last: '2026-11-26',
    });
  });

  it('lists the days of a count back with the earliest first', () => {
    expect(reasons(explain('2026-12-30', 3, 'days', 'before', electionDays))).toEqual([
      'Christmas Eve 2026-12-24',
      'Christmas Day 2026-12-25 england-and-wales',
      'Saturday 2026-12-26',
      'Sunday 2026-12-27',
      'Boxing Day (substitute day) 2026-12-28 england-and-wales',
    ]);
  });

  it('names the nation whose holiday it is', () => {
    const all = rule({
      leavesOut: ['saturday', 'sunday'],
      bankHolidays: ['england-and-wales', 'scotland', 'northern-ireland'],
    });
    expect(reasons(explain('2026-11-27', 1, 'days', 'after', all))).toEqual([
      'Saturday 2026-11-28',
      'Sunday 2026-11-29',
      'St Andrew’s Day 2026-11-30 scotland',
    ]);
  });

  it('names only nations whose holidays the rule leaves out, and each of them once', () => {
    const shared = {
      ...holidays,
      holidays: [
        { on: '2027-06-01', title: 'Fair day', nations: ['scotland', 'northern-ireland'] as const },
        { on: '2027-06-01', title: 'Fair day', nations: ['england-and-wales'] as const },
        { on: '2027-06-01', title: 'Fair day', nations: ['england-and-wales'] as const },
      ].map((holiday) => ({ ...holiday, nations: [...holiday.nations] })),
    };
    const by = rule({ bankHolidays: ['scotland', 'england-and-wales'] });
    const span = { length: 1, unit: 'days', direction: 'after' } as const;
    expect(explainCount('2027-05-31', span, by, shared)?.notCounted).toEqual([
      { why: 'Fair day', days: ['2027-06-01'], nations: ['scotland', 'england-and-wales'] },
    ]);
  });

  it('puts the days of one break together', () => {
    expect(reasons(explain('2026-12-22', 4, 'days', 'after', breaks))).toEqual([
      'the Christmas break 2026-12-24 2026-12-25 2026-12-26 2026-12-28',
      'Sunday 2026-12-27 2027-01-03',
      'the break around Boxing Day (substitute day) 2026-12-29',
      'the break around New Year’s Day 2026-12-31 2027-01-02 2027-01-04',
      'New Year’s Day 2027-01-01 england-and-wales',
    ]);
  });

  it('keeps the same holiday of two years apart', () => {
    const explained = explain('2027-03-20', 390, 'days', 'after', planning);
    expect(reasons(explained).filter((reason) => reason.startsWith('Good Friday'))).toEqual([
      'Good Friday 2027-03-26 england-and-wales',
      'Good Friday 2028-04-14 england-and-wales',
    ]);
  });

  it('gives nothing where a day is needed whose holidays are not known', () => {
    const span = { length: 21, unit: 'days', direction: 'after' } as const;
    expect(explainCount('2028-12-20', span, planning, holidays)).toBeNull();
    expect(explainCount('2025-12-01', span, planning, holidays)).toBeNull();
  });
});

describe('explainCount, in weeks and months', () => {
  it.each([
    ['2026-12-01', 6, 'weeks', 'after', '2026-12-02', '2027-01-12', 42],
    ['2027-01-11', 6, 'weeks', 'starting with', '2027-01-11', '2027-02-21', 42],
    ['2026-11-20', 3, 'months', 'after', '2026-11-21', '2027-02-20', 92],
    ['2026-11-23', 12, 'months', 'starting with', '2026-11-23', '2027-11-22', 365],
    ['2027-01-12', 6, 'weeks', 'before', '2027-01-11', '2026-12-01', 42],
  ] as const)(
    'from %s, %i %s %s: day 1 is %s, and %s is day %i',
    (from, length, unit, direction, dayOne, day, number) => {
      expect(explain(from, length, unit, direction, rule())).toMatchObject({
        dayOne,
        end: { day, number },
        last: day,
        notCounted: [],
        rolledOn: false,
        shortMonth: false,
      });
    },
  );

  it.each([
    ['2026-11-30', 3, 'after', '2027-02-28', true],
    ['2027-01-31', 1, 'after', '2027-02-28', true],
    ['2027-01-28', 1, 'after', '2027-02-28', false],
    ['2027-02-28', 1, 'after', '2027-03-28', false],
    ['2027-01-31', 1, 'starting with', '2027-02-28', true],
    ['2027-01-29', 1, 'starting with', '2027-02-28', false],
    ['2027-02-01', 1, 'starting with', '2027-02-28', false],
  ] as const)(
    'from %s, %i months %s end on %s, cut short by the month: %s',
    (from, length, direction, last, shortMonth) => {
      expect(explain(from, length, 'months', direction, rule())).toMatchObject({
        last,
        shortMonth,
      });
    },
  );

  it('says when the last day moves on, and over which days', () => {
    const explained = explain('2026-11-25', 1, 'months', 'after', rolling);
    expect(explained).toMatchObject({
      end: { day: '2026-12-25', number: 30 },
      last: '2026-12-29',
      rolledOn: true,
    });
    expect(reasons(explained)).toEqual([
      'Christmas Day 2026-12-25 england-and-wales',
      'Saturday 2026-12-26',
      'Sunday 2026-12-27',
      'Boxing Day (substitute day) 2026-12-28 england-and-wales',
    ]);
  });
});
