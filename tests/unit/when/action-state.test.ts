import { describe, expect, it } from 'vitest';
import { actionStateNames, actionStateOn, byPressing } from '../../../src/when/action-state.ts';
import type { ActionLife, ActionState } from '../../../src/when/action-state.ts';

const began = '2026-06-01';

function on(day: string, part: Partial<ActionLife>): ActionState {
  return actionStateOn({ entries: [], due: null, ended: null, ...part }, began, day);
}

describe('what was promised', () => {
  const promised = { entries: ['2026-11-01'], due: '2026-11-30' };

  it.each([
    ['on time on the day it was promised', '2026-11-01', 'on-time'],
    ['on time on the 15th last day', '2026-11-16', 'on-time'],
    ['due soon on the 14th last day', '2026-11-17', 'due-soon'],
    ['due soon on the last day itself', '2026-11-30', 'due-soon'],
    ['late on the day after', '2026-12-01', 'late'],
  ])('is %s', (_, day, name) => {
    expect(on(day, promised).name).toBe(name);
  });

  it('says how many days are left, and none on the last day', () => {
    expect(on('2026-11-17', promised)).toMatchObject({ days: 13, quiet: null });
    expect(on('2026-11-30', promised)).toMatchObject({ days: 0, quiet: null });
  });

  it('says how many days late it is, and for how many nothing was heard', () => {
    const late = { name: 'late', due: '2026-11-30', quiet: null };
    expect(on('2026-12-01', { ...promised, entries: ['2026-11-29'] })).toEqual({
      ...late,
      days: 1,
    });
    expect(on('2026-12-31', promised)).toEqual({ ...late, days: 31, quiet: 60 });
  });

  it('counts a month to its last day, and a year to its last', () => {
    expect(on('2026-11-30', { entries: ['2026-11-20'], due: '2026-11' }).name).toBe('due-soon');
    expect(on('2026-12-01', { entries: ['2026-11-20'], due: '2026-11' }).name).toBe('late');
    expect(on('2026-12-01', { entries: ['2026-11-20'], due: '2026' }).name).toBe('on-time');
    expect(on('2027-01-01', { entries: ['2026-12-20'], due: '2026' }).name).toBe('late');
  });

  it('is silent after 30 days without an entry, though it is not due yet', () => {
    const far = { entries: ['2026-11-01'], due: '2027-06-30' };
    expect(on('2026-11-30', far)).toEqual({ name: 'on-time', due: '2027-06-30' });
    expect(on('2026-12-01', far)).toEqual({ name: 'silent', days: 30 });
  });
});

describe('what nobody promised', () => {
  it.each([
    ['2026-11-01', { name: 'waiting' }],
    ['2026-11-30', { name: 'waiting' }],
    ['2026-12-01', { name: 'silent', days: 30 }],
    ['2027-11-01', { name: 'silent', days: 365 }],
  ])('on %s', (day, state) => {
    expect(on(day, { entries: ['2026-10-01', '2026-11-01'] })).toEqual(state);
  });

  it('is silent for one day more after a leap day', () => {
    expect(on('2028-03-01', { entries: ['2028-02-01'] }).name).toBe('waiting');
    expect(on('2028-03-02', { entries: ['2028-02-01'] })).toEqual({ name: 'silent', days: 30 });
  });

  it('is not silent in the month of its last entry, where only the month is known', () => {
    expect(on('2026-11-30', { entries: ['2026-11'] }).name).toBe('waiting');
    expect(on('2026-12-29', { entries: ['2026-11'] }).name).toBe('waiting');
    expect(on('2026-12-30', { entries: ['2026-11'] }).name).toBe('silent');
  });
});

describe('what is over', () => {
  it('was done or declined, however late it was', () => {
    const ended = { how: 'done', on: '2026-11-20' } as const;
    expect(on('2030-01-01', { entries: ['2026-07-01'], due: '2026-08-01', ended })).toEqual({
      name: 'done',
      on: '2026-11-20',
    });
    expect(on('2030-01-01', { ended: { how: 'declined', on: '2026-06-01' } })).toEqual({
      name: 'declined',
      on: '2026-06-01',
    });
  });

  it.each([
    ['2026-05-31', 'past'],
    ['2026-05', 'past'],
    ['2025', 'past'],
    ['2026-06-01', 'done'],
    ['2026-06', 'done'],
    ['2026', 'done'],
    [null, 'past'],
  ])('done on %s is %s where the ledger began on 1 June 2026', (ended, name) => {
    expect(on('2030-01-01', { ended: { how: 'done', on: ended } }).name).toBe(name);
  });
});

describe('what was asked before the ledger began', () => {
  it('has an end that nobody knows', () => {
    expect(on('2026-06-01', { entries: ['2021-07'] })).toEqual({ name: 'not-known' });
    expect(on('2040-01-01', { entries: ['2021-07'], due: '2022' })).toEqual({ name: 'not-known' });
    expect(on('2026-06-01', {})).toEqual({ name: 'not-known' });
  });

  it('is open where it is due later, and quiet from the day the ledger began at the earliest', () => {
    const open = { entries: ['2025-07'], due: '2028' };
    expect(on('2026-06-30', open)).toEqual({ name: 'on-time', due: '2028' });
    expect(on('2026-07-01', open)).toEqual({ name: 'silent', days: 30 });
  });

  it('is open again once something was heard', () => {
    expect(on('2026-06-20', { entries: ['2021-07', '2026-06-10'] })).toEqual({ name: 'waiting' });
  });
});

describe('byPressing', () => {
  it('puts the latest promise first, then what is due soonest, and what is over last', () => {
    const states: ActionState[] = [
      { name: 'not-known' },
      { name: 'on-time', due: '2027-06' },
      { name: 'silent', days: 30 },
      { name: 'late', due: '2026-11-20', days: 1, quiet: null },
      { name: 'due-soon', due: '2026-11-30', days: 9, quiet: null },
      { name: 'done', on: '2026-11-01' },
      { name: 'late', due: '2026-10-01', days: 51, quiet: 40 },
      { name: 'silent', days: 90 },
      { name: 'on-time', due: '2027-01-15' },
      { name: 'due-soon', due: '2026-11-25', days: 4, quiet: null },
    ];
    const told = states.toSorted(byPressing).map((state) => {
      const days = 'days' in state ? ` ${state.days}` : '';
      return `${state.name}${days}`;
    });
    expect(told).toEqual([
      'late 51',
      'late 1',
      'due-soon 4',
      'due-soon 9',
      'silent 90',
      'silent 30',
      'on-time',
      'on-time',
      'done',
      'not-known',
    ]);
    expect(states.toSorted(byPressing)[6]).toEqual({ name: 'on-time', due: '2027-01-15' });
  });

  it('knows nine states', () => {
    expect(new Set(actionStateNames).size).toBe(9);
  });
});
