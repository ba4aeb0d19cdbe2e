import { describe, expect, it } from 'vitest';
import { countSteps, datedDecisions } from '../../../src/atlas/dated.ts';
import { boroughAtlas } from './support/borough.ts';

const atlas = await boroughAtlas();
const dated = datedDecisions(atlas, '2026-11-22');

describe('decisions with a date', () => {
  it('come with their state on the day of the build', () => {
    const open = dated.filter(({ state }) => state.name === 'open');
    expect(open.map(({ decision }) => decision.id).toSorted()).toEqual([
      'rent-rise',
      'yearly-budget',
    ]);
  });

  it('leave out what has no date in the two years', () => {
    const ids = dated.map(({ decision }) => decision.id);
    expect(ids).toContain('land-plan');
    expect(ids).not.toContain('watch-levy');
    expect(ids).not.toContain('clinic-move');
  });

  it('are counted anew on each day on which their number changes, and on no other', () => {
    const two = dated.filter(
      ({ decision: { id } }) => id === 'rent-rise' || id === 'yearly-budget',
    );
    const days = ['2026-11-22', '2026-12-04', '2026-12-05', '2026-12-20', '2026-12-21'];
    expect(countSteps(two, 'open', days)).toEqual([
      ['2026-11-22', 2],
      ['2026-12-05', 1],
      ['2026-12-21', 0],
    ]);
  });
});
