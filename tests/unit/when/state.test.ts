import { describe, expect, it } from 'vitest';
import { stateNames, stateOn } from '../../../src/when/state.ts';
import type { State } from '../../../src/when/state.ts';
import type { Dated } from '../../../src/when/occurrences.ts';
import type { Timing } from '../../../src/when/timing.ts';
import { timingOf } from '../../../src/when/timing.ts';
import { calendar, yearly } from './samples.ts';

const nothing: Timing = { dated: [], always: false, onNotice: false, cycleYears: [] };

function dated(certainty: Dated['certainty'], ...days: [string, string][]): Dated {
  return { certainty, occurrences: days.map(([opens, closes]) => ({ opens, closes })) };
}

function on(day: string, part: Partial<Timing>): State {
  return stateOn({ ...nothing, ...part }, day);
}

describe('stateOn, a firm window', () => {
  const law = { dated: [dated('law', ['2026-12-08', '2027-01-26'])] };

  it.each([
    ['is open on its first day', '2026-12-08', false],
    ['is open in the middle', '2026-12-25', false],
    ['is not closing soon on the 15th last day', '2027-01-12', false],
    ['is closing soon on the 14th last day', '2027-01-13', true],
    ['is closing soon on the last day itself', '2027-01-26', true],
  ])('%s', (_title, day, closingSoon) => {
    expect(on(day, law)).toEqual({ name: 'open', closes: '2027-01-26', closingSoon });
  });

  it('is no longer open on the day after', () => {
    expect(on('2027-01-27', law)).toEqual({ name: 'not-known' });
  });

  it.each([
    ['opens soon on the day before', '2026-12-07'],
    ['opens soon 60 days before', '2026-10-09'],
  ])('%s', (_title, day) => {
    expect(on(day, law)).toEqual({ name: 'opens-soon', opens: '2026-12-08', usual: false });
  });

  it('opens later 61 days before', () => {
    const expected = { name: 'later', opens: '2026-12-08', usual: false, possible: false };
    expect(on('2026-10-08', law)).toEqual(expected);
  });

  it('is open and closing soon when it is a single day', () => {
    const oneDay = { dated: [dated('law', ['2027-05-06', '2027-05-06'])] };
    const expected = { name: 'open', closes: '2027-05-06', closingSoon: true };
    expect(on('2027-05-06', oneDay)).toEqual(expected);
  });

  it('is open where its days were announced', () => {
    const announced = { dated: [dated('announced', ['2027-02-01', '2027-03-31'])] };
    expect(on('2027-02-10', announced)).toMatchObject({ name: 'open', closes: '2027-03-31' });
  });

  it('opens soon over a leap day', () => {
    const march = { dated: [dated('law', ['2028-03-01', '2028-03-31'])] };
    expect(on('2028-01-01', march).name).toBe('opens-soon');
    expect(on('2027-12-31', march).name).toBe('later');
  });
});

describe('stateOn, a usual window', () => {
  const usual = { dated: [dated('usual', ['2027-06-10', '2027-07-20'])] };

  it.each([
    ['is on notice from the first of its first month', '2027-06-01'],
    ['is on notice on the days it was open before', '2027-06-15'],
    ['is on notice to the last of its last month', '2027-07-31'],
  ])('%s', (_title, day) => {
    expect(on(day, usual)).toEqual({ name: 'on-notice', oftenNow: true });
  });

  it('is no longer on notice in the month after', () => {
    expect(on('2027-08-01', usual)).toEqual({ name: 'not-known' });
  });

  it.each([
    ['opens soon on the last day before its first month', '2027-05-31'],
    ['opens soon 60 days before', '2027-04-11'],
  ])('usually %s', (_title, day) => {
    expect(on(day, usual)).toEqual({ name: 'opens-soon', opens: '2027-06-10', usual: true });
  });

  it('usually opens later 61 days before', () => {
    const expected = { name: 'later', opens: '2027-06-10', usual: true, possible: false };
    expect(on('2027-04-10', usual)).toEqual(expected);
  });

  it('is on notice to 29 February in a leap year', () => {
    const february = { dated: [dated('usual', ['2028-02-01', '2028-02-10'])] };
    expect(on('2028-02-29', february).name).toBe('on-notice');
    expect(on('2028-03-01', february).name).toBe('not-known');
  });

  it('is on notice to the end of the month whatever day the page was built', () => {
    const windows = [yearly({ certainty: 'usual' })];
    const state = { name: 'on-notice', oftenNow: true };
    expect(stateOn(timingOf(windows, '2027-01-20', calendar), '2027-01-28')).toEqual(state);
    expect(stateOn(timingOf(windows, '2027-01-28', calendar), '2027-01-28')).toEqual(state);
  });
});

describe('stateOn, a window that is only possible', () => {
  const possible = { dated: [dated('possible', ['2026-10-01', '2027-01-31'])] };

  it.each(['2026-10-01', '2026-12-25', '2027-01-31'])('is on notice on %s', (day) => {
    expect(on(day, possible).name).toBe('on-notice');
  });

  it.each(['2026-09-30', '2026-08-15', '2026-01-01'])('may open later on %s', (day) => {
    const expected = { name: 'later', opens: '2026-10-01', usual: false, possible: true };
    expect(on(day, possible)).toEqual(expected);
  });

  it('is not known on the day after', () => {
    expect(on('2027-02-01', possible)).toEqual({ name: 'not-known' });
  });
});

describe('stateOn, a decision without dates', () => {
  it.each<[string, Partial<Timing>, State]>([
    ['is open on any day', { always: true }, { name: 'any-day' }],
    ['waits for a notice', { onNotice: true }, { name: 'on-notice', oftenNow: false }],
    ['comes round in a year', { cycleYears: [2028] }, { name: 'later', year: 2028 }],
    ['comes round in the year it is', { cycleYears: [2027] }, { name: 'later', year: 2027 }],
    [
      'takes the nearest of its cycles',
      { cycleYears: [2031, 2029] },
      { name: 'later', year: 2029 },
    ],
    ['is not known when its cycle is past', { cycleYears: [2026] }, { name: 'not-known' }],
    ['is not known without windows', {}, { name: 'not-known' }],
  ])('%s', (_title, part, expected) => {
    expect(on('2027-06-01', part)).toEqual(expected);
  });
});

describe('stateNames', () => {
  it('are six, in the order in which a decision takes them', () => {
    expect(stateNames).toEqual([
      'open',
      'opens-soon',
      'any-day',
      'on-notice',
      'later',
      'not-known',
    ]);
  });
});
