import fc from 'fast-check';
import { countLastDay } from '../../../src/when/counting.ts';
import type { Holidays, Length, Rule } from '../../../src/when/counting.ts';
import type { Calendar } from '../../../src/when/occurrences.ts';
import type { Window } from '../../../src/schemas/window.ts';

type Part<Kind extends Window['kind']> = Partial<Extract<Window, { kind: Kind }>>;

const common = { does: 'Answer', from: { source: 'a-law', at: 's.1', asOf: null } };

/** A yearly window, open 8 December to 26 January by law unless told otherwise. */
export function yearly(part: Part<'yearly'> = {}): Extract<Window, { kind: 'yearly' }> {
  return {
    kind: 'yearly',
    ...common,
    opens: '12-08',
    closes: '01-26',
    certainty: 'law',
    ...part,
  };
}

/** A window that is open once, in the first ten days of June 2027 unless told otherwise. */
export function once(part: Part<'once'> = {}): Extract<Window, { kind: 'once' }> {
  return {
    kind: 'once',
    ...common,
    opens: '2027-06-01',
    closes: '2027-06-10',
    certainty: 'announced',
    ...part,
  };
}

/** Windows that have no dates. */
export const undated = {
  always: { kind: 'always', ...common },
  notice: {
    kind: 'notice',
    ...common,
    length: 21,
    unit: 'days',
    rule: null,
    first: 'the day itself',
    countedFrom: 'the day of the notice',
    until: null,
  },
  meeting: {
    kind: 'meeting',
    ...common,
    length: 7,
    rule: null,
    meeting: 'the council meeting',
    until: null,
  },
  cycle: { kind: 'cycle', ...common, every: 5, next: 2028 },
  unknown: { kind: 'unknown', ...common, why: 'Nobody has said when.' },
} as const satisfies Record<string, Window>;

/** A rule that leaves nothing out, with the parts that are told. */
export function rule(part: Partial<Rule> = {}): Rule {
  return { leavesOut: [], bankHolidays: [], clear: false, rollsOn: false, ...part };
}

export const electionDays = rule({
  leavesOut: ['saturday', 'sunday', 'christmas-eve', 'christmas-day', 'good-friday'],
  bankHolidays: ['england-and-wales'],
});

function holidaysOf(
  nation: 'england-and-wales' | 'scotland' | 'northern-ireland',
  days: Record<string, string>,
): Holidays['holidays'] {
  return Object.entries(days).map(([on, title]) => ({ on, title, nations: [nation] }));
}

/** The bank holidays of 2026 to 2028, as the government's calendar gave them in August 2026. */
export const holidays: Holidays = {
  from: '2026-01-01',
  to: '2028-12-31',
  holidays: [
    ...holidaysOf('england-and-wales', {
      '2026-01-01': 'New Year’s Day',
      '2026-04-03': 'Good Friday',
      '2026-04-06': 'Easter Monday',
      '2026-05-04': 'Early May bank holiday',
      '2026-05-25': 'Spring bank holiday',
      '2026-08-31': 'Summer bank holiday',
      '2026-12-25': 'Christmas Day',
      '2026-12-28': 'Boxing Day (substitute day)',
      '2027-01-01': 'New Year’s Day',
      '2027-03-26': 'Good Friday',
      '2027-03-29': 'Easter Monday',
      '2027-05-03': 'Early May bank holiday',
      '2027-05-31': 'Spring bank holiday',
      '2027-08-30': 'Summer bank holiday',
      '2027-12-27': 'Christmas Day (substitute day)',
      '2027-12-28': 'Boxing Day (substitute day)',
      '2028-01-03': 'New Year’s Day (substitute day)',
      '2028-04-14': 'Good Friday',
      '2028-04-17': 'Easter Monday',
      '2028-05-01': 'Early May bank holiday',
      '2028-05-29': 'Spring bank holiday',
      '2028-08-28': 'Summer bank holiday',
      '2028-12-25': 'Christmas Day',
      '2028-12-26': 'Boxing Day',
    }),
    ...holidaysOf('scotland', {
      '2026-01-02': '2 January',
      '2026-06-15': 'World Cup bank holiday',
      '2026-08-03': 'Summer bank holiday (Scotland)',
      '2026-11-30': 'St Andrew’s Day',
      '2027-01-04': '2 January (substitute day)',
      '2027-08-02': 'Summer bank holiday (Scotland)',
      '2027-11-30': 'St Andrew’s Day',
      '2028-01-04': '2 January (substitute day)',
      '2028-08-07': 'Summer bank holiday (Scotland)',
      '2028-11-30': 'St Andrew’s Day',
    }),
    ...holidaysOf('northern-ireland', {
      '2026-03-17': 'St Patrick’s Day',
      '2026-07-13': 'Battle of the Boyne (substitute day)',
      '2027-03-17': 'St Patrick’s Day',
      '2027-07-12': 'Battle of the Boyne',
      '2028-03-17': 'St Patrick’s Day',
      '2028-07-12': 'Battle of the Boyne',
    }),
  ],
};

export const calendar: Calendar = {
  rules: new Map([
    ['election-days', electionDays],
    ['calendar', rule()],
  ]),
  holidays,
};

const dayLength = 24 * 60 * 60 * 1000;

/** Any day between two days, both included. */
export function anyDay(from = '1900-01-01', to = '2199-12-31'): fc.Arbitrary<string> {
  return fc
    .integer({ min: Date.parse(from) / dayLength, max: Date.parse(to) / dayLength })
    .map((number) => new Date(number * dayLength).toISOString().slice(0, 10));
}

/** Monday to Friday, without the bank holidays of England and Wales. */
export const workingDays = rule({
  leavesOut: ['saturday', 'sunday'],
  bankHolidays: ['england-and-wales'],
});

/** The last day of a time that is counted by a rule, or `null` where it cannot be told. */
export function lastDay(
  from: string,
  length: number,
  unit: Length['unit'],
  direction: Length['direction'],
  by: Rule,
): string | null {
  return countLastDay(from, { length, unit, direction }, by, holidays)?.last ?? null;
}
