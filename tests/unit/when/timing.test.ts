import { describe, expect, it } from 'vitest';
import { timingOf } from '../../../src/when/timing.ts';
import { calendar, once, undated, yearly } from './samples.ts';

const builtOn = '2026-11-22';

describe('timingOf', () => {
  it('gives the occurrences of two years', () => {
    const { dated } = timingOf([yearly()], builtOn, calendar);
    expect(dated).toEqual([
      {
        certainty: 'law',
        occurrences: [
          { opens: '2026-12-08', closes: '2027-01-26' },
          { opens: '2027-12-08', closes: '2028-01-26' },
        ],
      },
    ]);
  });

  it('includes what opens two years to the day later', () => {
    const window = yearly({ opens: '11-22', closes: '11-30' });
    const opens = timingOf([window], builtOn, calendar).dated[0]?.occurrences.map(
      (occurrence) => occurrence.opens,
    );
    expect(opens).toEqual(['2026-11-22', '2027-11-22', '2028-11-22']);
  });

  it('includes what is closing on the day it is built', () => {
    const window = once({ opens: '2026-11-01', closes: '2026-11-22' });
    expect(timingOf([window], builtOn, calendar).dated[0]?.occurrences).toHaveLength(1);
  });

  it('keeps the certainty of each window with dates', () => {
    const windows = [once(), yearly({ certainty: 'usual' }), yearly({ certainty: 'possible' })];
    const certainties = timingOf(windows, builtOn, calendar).dated.map(
      ({ certainty }) => certainty,
    );
    expect(certainties).toEqual(['announced', 'usual', 'possible']);
  });

  it('counts one window from another', () => {
    const polls = yearly({ id: 'polling-day', opens: '05-06', closes: '05-06' });
    const day = { days: 12, rule: 'election-days', before: 'polling-day' };
    const { dated } = timingOf([yearly({ opens: day, closes: day }), polls], builtOn, calendar);
    expect(dated[0]?.occurrences[0]).toEqual({ opens: '2027-04-19', closes: '2027-04-19' });
  });

  it('keeps a usual window for the rest of the month it closed in', () => {
    const window = yearly({ certainty: 'usual' });
    const { dated } = timingOf([window], '2027-01-28', calendar);
    expect(dated[0]?.occurrences[0]).toEqual({ opens: '2026-12-08', closes: '2027-01-26' });
  });

  it('has nothing dated for windows without dates', () => {
    expect(timingOf(Object.values(undated), builtOn, calendar).dated).toEqual([]);
  });

  it.each([
    ['knows a window that is open on any day', undated.always, true, false],
    ['knows a window that waits for a notice', undated.notice, false, true],
    ['knows a window that waits for a meeting', undated.meeting, false, true],
    ['knows that a cycle is neither', undated.cycle, false, false],
    ['knows that an unknown time is neither', undated.unknown, false, false],
    ['knows that a yearly window is neither', yearly(), false, false],
  ])('%s', (_title, window, always, onNotice) => {
    expect(timingOf([window], builtOn, calendar)).toMatchObject({ always, onNotice });
  });

  it('gives the years in which cycles come round', () => {
    const windows = [undated.cycle, { ...undated.cycle, next: 2031 }];
    expect(timingOf(windows, builtOn, calendar).cycleYears).toEqual([2028, 2031]);
  });

  it('gives no year for a cycle whose next time is not known', () => {
    const window = { ...undated.cycle, next: null };
    expect(timingOf([window], builtOn, calendar).cycleYears).toEqual([]);
  });

  it('has nothing for no windows', () => {
    expect(timingOf([], builtOn, calendar)).toEqual({
      dated: [],
      always: false,
      onNotice: false,
      cycleYears: [],
    });
  });
});
