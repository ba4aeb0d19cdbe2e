import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOn } from '../../../src/when/state.ts';
import type { Dated } from '../../../src/when/occurrences.ts';
import type { Timing } from '../../../src/when/timing.ts';
import { anyDay } from './samples.ts';

const day = '2027-06-15';
const nothing: Timing = { dated: [], always: false, onNotice: false, cycleYears: [] };

function one(certainty: Dated['certainty'], opens: string, closes: string): Dated {
  return { certainty, occurrences: [{ opens, closes }] };
}

const open = one('law', '2027-06-01', '2027-07-31');
const soon = one('law', '2027-07-20', '2027-07-31');
const usualNow = one('usual', '2027-06-20', '2027-06-30');
const later = one('law', '2027-12-01', '2027-12-31');

describe('stateOn, with several windows', () => {
  it.each<[string, Partial<Timing>, string]>([
    [
      'is open before all else',
      { dated: [later, usualNow, soon, open], always: true, onNotice: true, cycleYears: [2028] },
      'open',
    ],
    [
      'opens soon where nothing is open',
      { dated: [later, usualNow, soon], always: true, onNotice: true, cycleYears: [2028] },
      'opens-soon',
    ],
    [
      'is open on any day where nothing opens soon',
      { dated: [later, usualNow], always: true, onNotice: true, cycleYears: [2028] },
      'any-day',
    ],
    [
      'is on notice where it is not open on any day',
      { dated: [later], onNotice: true, cycleYears: [2028] },
      'on-notice',
    ],
    [
      'is on notice in usual months before it opens later',
      { dated: [later, usualNow] },
      'on-notice',
    ],
    ['opens later where nothing else holds', { dated: [later], cycleYears: [2028] }, 'later'],
    ['comes round where it has no dates', { cycleYears: [2028] }, 'later'],
    ['is not known where nothing holds at all', {}, 'not-known'],
  ])('%s', (_title, part, name) => {
    expect(stateOn({ ...nothing, ...part }, day).name).toBe(name);
  });

  it('says the usual months before it says that a notice is needed', () => {
    const timing = { ...nothing, dated: [usualNow], onNotice: true };
    expect(stateOn(timing, day)).toEqual({ name: 'on-notice', oftenNow: true });
  });

  it('shows the nearest last day of what is open', () => {
    const sooner = one('announced', '2027-05-01', '2027-06-20');
    const timing = { ...nothing, dated: [open, sooner] };
    expect(stateOn(timing, day)).toMatchObject({ closes: '2027-06-20', closingSoon: true });
  });

  it('shows the nearest first day of what opens soon', () => {
    const sooner = one('usual', '2027-07-01', '2027-07-10');
    const timing = { ...nothing, dated: [soon, sooner] };
    expect(stateOn(timing, day)).toMatchObject({ opens: '2027-07-01', usual: true });
  });

  it('shows the nearest first day of what opens later', () => {
    const sooner = one('possible', '2027-11-01', '2027-11-30');
    const timing = { ...nothing, dated: [later, sooner] };
    expect(stateOn(timing, day)).toMatchObject({ opens: '2027-11-01', possible: true });
  });

  it('shows dates before the year of a cycle', () => {
    const timing = { ...nothing, dated: [later], cycleYears: [2027] };
    expect(stateOn(timing, day)).toMatchObject({ opens: '2027-12-01' });
  });
});

const aDay = anyDay('2026-06-01', '2028-06-30');
const anOccurrence = fc
  .tuple(aDay, aDay)
  .map(([a, b]) => (a <= b ? { opens: a, closes: b } : { opens: b, closes: a }));

function someDated(...certainties: Dated['certainty'][]): fc.Arbitrary<Dated[]> {
  return fc.array(
    fc.record({
      certainty: fc.constantFrom(...certainties),
      occurrences: fc.array(anOccurrence, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  );
}

function timingWith(dated: fc.Arbitrary<Dated[]>): fc.Arbitrary<Timing> {
  return fc.record({
    dated,
    always: fc.boolean(),
    onNotice: fc.boolean(),
    cycleYears: fc.array(fc.integer({ min: 2024, max: 2032 }), { maxLength: 2 }),
  });
}

const anyTiming = timingWith(someDated('law', 'announced', 'usual', 'possible'));

describe('stateOn, for any timing and any day', () => {
  it('is exactly one of six names', () => {
    const six = ['open', 'opens-soon', 'any-day', 'on-notice', 'later', 'not-known'];
    fc.assert(
      fc.property(anyTiming, aDay, (timing, on) => {
        expect(six).toContain(stateOn(timing, on).name);
      }),
    );
  });

  it('is open exactly where a firm window holds the day', () => {
    fc.assert(
      fc.property(anyTiming, aDay, (timing, on) => {
        const firm = timing.dated
          .filter(({ certainty }) => ['law', 'announced'].includes(certainty))
          .flatMap(({ occurrences }) => occurrences)
          .filter(({ opens, closes }) => opens <= on && on <= closes);
        const state = stateOn(timing, on);
        expect(state.name === 'open').toBe(firm.length > 0);
        if (state.name === 'open')
          expect(firm.map(({ closes }) => closes).sort()[0]).toBe(state.closes);
      }),
    );
  });

  it('opens soon between one and 60 days ahead', () => {
    fc.assert(
      fc.property(anyTiming, aDay, (timing, on) => {
        const state = stateOn(timing, on);
        if (state.name !== 'opens-soon') return;
        const ahead = (Date.parse(state.opens) - Date.parse(on)) / 86_400_000;
        expect(ahead).toBeGreaterThanOrEqual(1);
        expect(ahead).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('is never open nor opens soon where all is only possible', () => {
    fc.assert(
      fc.property(timingWith(someDated('possible')), aDay, (timing, on) => {
        expect(['open', 'opens-soon']).not.toContain(stateOn(timing, on).name);
      }),
    );
  });

  it('is never open where all is usual or only possible', () => {
    fc.assert(
      fc.property(timingWith(someDated('usual', 'possible')), aDay, (timing, on) => {
        expect(stateOn(timing, on).name).not.toBe('open');
      }),
    );
  });

  it('is not known only where nothing is open on any day or waits for a notice', () => {
    fc.assert(
      fc.property(anyTiming, aDay, (timing, on) => {
        if (stateOn(timing, on).name !== 'not-known') return;
        expect(timing).toMatchObject({ always: false, onNotice: false });
      }),
    );
  });

  it('never moves back in the order when one more window is open on any day', () => {
    const order = ['open', 'opens-soon', 'any-day', 'on-notice', 'later', 'not-known'];
    fc.assert(
      fc.property(anyTiming, aDay, (timing, on) => {
        const before = order.indexOf(stateOn(timing, on).name);
        const after = order.indexOf(stateOn({ ...timing, always: true }, on).name);
        expect(after).toBe(Math.min(before, 2));
      }),
    );
  });
});
