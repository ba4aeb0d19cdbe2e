import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/atlas/entry.ts';
import { datesByMonth } from '../../../src/atlas/year.ts';
import type { YearMonth } from '../../../src/atlas/year.ts';
import type { Window } from '../../../src/schemas/window.ts';
import { sampleDecision } from '../../support/sample-decision.ts';
import { calendar, once, undated, yearly } from '../when/samples.ts';

const from = '2026-11-22';

function decision(...windows: Window[]): Entry<'decisions'> {
  return sampleDecision({ title: 'A decision', windows });
}

function months(...windows: Window[]): YearMonth[] {
  return datesByMonth([decision(...windows)], from, calendar);
}

/** The dates of all months, in words with the month they stand under. */
function lines(...windows: Window[]): string[] {
  return months(...windows).flatMap(({ title, dates }) =>
    dates.map(({ words }) => `${title}: ${words}`),
  );
}

describe('datesByMonth', () => {
  it('gives the twelve months from the month of the day on', () => {
    expect(months().map(({ title }) => title)).toEqual([
      'November 2026',
      'December 2026',
      'January 2027',
      'February 2027',
      'March 2027',
      'April 2027',
      'May 2027',
      'June 2027',
      'July 2027',
      'August 2027',
      'September 2027',
      'October 2027',
    ]);
  });

  it('gives each month an anchor of its own', () => {
    const ids = months().map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['november-2026', 'december-2026', 'january-2027']);
  });

  it('starts no month twice on the 31st', () => {
    const titles = datesByMonth([], '2027-01-31', calendar).map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['January 2027', 'February 2027', 'March 2027']);
  });

  it('lists the first and the last day in their own months', () => {
    expect(lines(yearly())).toEqual([
      'December 2026: Opens on the 8th',
      'January 2027: Closes on the 26th',
    ]);
  });

  it('lists a single day once', () => {
    expect(lines(yearly({ opens: '05-06', closes: '05-06' }))).toEqual(['May 2027: On the 6th']);
  });

  it.each([
    ['01', '1st'],
    ['02', '2nd'],
    ['03', '3rd'],
    ['04', '4th'],
    ['11', '11th'],
    ['12', '12th'],
    ['13', '13th'],
    ['20', '20th'],
    ['21', '21st'],
    ['22', '22nd'],
    ['23', '23rd'],
    ['31', '31st'],
  ])('says date %s as the %s', (date, ordinal) => {
    const window = yearly({ opens: `03-${date}`, closes: `03-${date}` });
    expect(lines(window)).toEqual([`March 2027: On the ${ordinal}`]);
  });

  it('says no date for usual days', () => {
    expect(lines(yearly({ certainty: 'usual' }))).toEqual([
      'December 2026: Usually opens',
      'January 2027: Usually closes',
    ]);
  });

  it('says no date for a usual single day', () => {
    const window = yearly({ certainty: 'usual', opens: '03-10', closes: '03-10' });
    expect(lines(window)).toEqual(['March 2027: Usually']);
  });

  it('says "may" for days that are only possible', () => {
    expect(lines(yearly({ certainty: 'possible' }))).toEqual([
      'December 2026: May open from the 8th',
      'January 2027: May run until the 26th',
    ]);
  });

  it('lists the earliest of a month first, across windows', () => {
    const windows = [
      once({ opens: '2027-06-20', closes: '2027-06-25' }),
      once({ opens: '2027-06-05', closes: '2027-06-22' }),
    ];
    expect(lines(...windows)).toEqual([
      'June 2027: Opens on the 5th',
      'June 2027: Opens on the 20th',
      'June 2027: Closes on the 22nd',
      'June 2027: Closes on the 25th',
    ]);
  });

  it('lists what closed earlier in the first month', () => {
    expect(lines(once({ opens: '2026-10-01', closes: '2026-11-05' }))).toEqual([
      'November 2026: Closes on the 5th',
    ]);
  });

  it('leaves out what closed in the month before', () => {
    expect(lines(once({ opens: '2026-10-01', closes: '2026-10-31' }))).toEqual([]);
  });

  it('lists what opens on the last day of the last month', () => {
    expect(lines(once({ opens: '2027-10-31', closes: '2027-12-01' }))).toEqual([
      'October 2027: Opens on the 31st',
    ]);
  });

  it('leaves out what opens in the month after', () => {
    expect(lines(once({ opens: '2027-11-01', closes: '2027-12-01' }))).toEqual([]);
  });

  it('leaves out what was cancelled', () => {
    expect(lines(once({ status: 'cancelled' }))).toEqual([]);
  });

  it('leaves out windows without dates', () => {
    expect(lines(...Object.values(undated))).toEqual([]);
  });

  it('counts one window from another of the same decision', () => {
    const polls = yearly({ id: 'polling-day', opens: '05-06', closes: '05-06' });
    const day = { days: 12, rule: 'election-days', before: 'polling-day' };
    expect(lines(yearly({ opens: day, closes: day }), polls)).toEqual([
      'April 2027: On the 19th',
      'May 2027: On the 6th',
    ]);
  });

  it('says which decision a date belongs to and what a person does', () => {
    const one = decision(once({ does: 'Answer the survey' }));
    const other = { ...decision(once({ does: 'Vote' })), id: 'another' };
    const june = datesByMonth([one, other], from, calendar)[7];
    const opening = june?.dates.filter(({ on }) => on === '2027-06-01');
    expect(opening?.map((date) => [date.decision.id, date.does])).toEqual([
      ['a-decision', 'Answer the survey'],
      ['another', 'Vote'],
    ]);
  });
});
