import { describe, expect, it } from 'vitest';
import { byNextDay, nextDayOf } from '../../../src/when/next-day.ts';
import type { State } from '../../../src/when/state.ts';

const open: State = { name: 'open', closes: '2027-03-01', closingSoon: false };
const soon: State = { name: 'opens-soon', opens: '2027-02-01', usual: true };
const later: State = { name: 'later', opens: '2027-12-08', usual: false, possible: true };
const year: State = { name: 'later', year: 2026 };
const anyDay: State = { name: 'any-day' };
const onNotice: State = { name: 'on-notice', oftenNow: true };
const notKnown: State = { name: 'not-known' };

describe('the next day of a state', () => {
  it.each<[string, State, string | null]>([
    ['is the last day of what is open', open, '2027-03-01'],
    ['is the first day of what opens soon', soon, '2027-02-01'],
    ['is the first day of what opens later', later, '2027-12-08'],
    ['is not known where only the year is', year, null],
    ['is none where any day will do', anyDay, null],
    ['is none for what waits for a notice', onNotice, null],
    ['is none where nothing is known', notKnown, null],
  ])('%s', (_title, state, day) => {
    expect(nextDayOf(state)).toBe(day);
  });
});

describe('states by their next day', () => {
  it('come by date, and those without one last and as they were', () => {
    expect([notKnown, later, year, open, anyDay, soon].toSorted(byNextDay)).toEqual([
      soon,
      open,
      later,
      notKnown,
      year,
      anyDay,
    ]);
  });

  it('keep their order on the same day', () => {
    const opens: State = { name: 'opens-soon', opens: '2027-03-01', usual: false };
    expect([open, opens].toSorted(byNextDay)).toEqual([open, opens]);
    expect([opens, open].toSorted(byNextDay)).toEqual([opens, open]);
  });
});
