import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStateNames, actionStateOn } from '../../../src/when/action-state.ts';
import type { ActionLife } from '../../../src/when/action-state.ts';
import { addDays, dayOf, numberOf } from '../../../src/when/days.ts';
import { lastDayOf } from '../../../src/when/rough-day.ts';
import { sayActionState } from '../../../src/when/say-action-state.ts';

const start = numberOf('2015-01-01');
const day = fc.integer({ min: start, max: start + 8000 }).map(dayOf);
const rough = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([whole, length]) => whole.slice(0, length));
const life: fc.Arbitrary<ActionLife> = fc.record({
  entries: fc.array(rough, { maxLength: 5 }),
  due: fc.option(rough),
  ended: fc.option(fc.record({ how: fc.constantFrom('done', 'declined'), on: fc.option(rough) })),
});
const began = '2022-06-01';

const isOver = (name: string): boolean => ['done', 'declined', 'past', 'not-known'].includes(name);

describe('actionStateOn, whatever the days', () => {
  it('gives one of the nine states, with words that hold no odd number', () => {
    fc.assert(
      fc.property(life, day, (one, today) => {
        const state = actionStateOn(one, began, today);
        expect(actionStateNames).toContain(state.name);
        expect(sayActionState(state)).not.toMatch(/undefined|NaN|null|-\d+ day/);
      }),
    );
  });

  it('is the same on every day once it is over or not known', () => {
    fc.assert(
      fc.property(life, day, day, (one, today, other) => {
        const state = actionStateOn(one, began, today);
        if (isOver(state.name)) expect(actionStateOn(one, began, other)).toEqual(state);
      }),
    );
  });

  it('never calls late or silent what ended before the ledger began', () => {
    fc.assert(
      fc.property(life, day, (one, today) => {
        if (one.ended === null) return;
        const { on } = one.ended;
        const isBefore = on === null || lastDayOf(on) < began;
        expect(actionStateOn(one, began, today).name === 'past').toBe(isBefore);
      }),
    );
  });

  it('never goes back from late, as long as nothing is written down', () => {
    fc.assert(
      fc.property(life, day, fc.nat({ max: 3000 }), (one, today, later) => {
        fc.pre(actionStateOn(one, began, today).name === 'late');
        expect(actionStateOn(one, began, addDays(today, later)).name).toBe('late');
      }),
    );
  });

  it('is late on the day after it was due and not before, where it is open', () => {
    fc.assert(
      fc.property(life, (one) => {
        fc.pre(one.ended === null && one.due !== null && lastDayOf(one.due) >= began);
        const due = lastDayOf(one.due);
        expect(actionStateOn(one, began, due).name).toBe('due-soon');
        expect(actionStateOn(one, began, addDays(due, 1)).name).toBe('late');
      }),
    );
  });

  it('cannot stay quiet: 30 days on, all that is open says so', () => {
    fc.assert(
      fc.property(life, day, (one, today) => {
        const latest = one.entries.map(lastDayOf).reduce((a, b) => (a > b ? a : b), began);
        const quiet = addDays(latest, 30);
        const then = quiet > today ? quiet : today;
        const state = actionStateOn(one, began, then);
        fc.pre(!isOver(state.name));
        expect(state.name === 'silent' || ('quiet' in state && state.quiet !== null)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of entries', () => {
    fc.assert(
      fc.property(life, day, (one, today) => {
        const turned = { ...one, entries: one.entries.toReversed() };
        expect(actionStateOn(turned, began, today)).toEqual(actionStateOn(one, began, today));
      }),
    );
  });
});
