import { describe, expect, it } from 'vitest';
import { countGaps, countMissing, unknownOf } from '../../../../src/components/services/gaps.ts';
import { groupsOfArea } from '../../../../src/components/services/groups-of-area.ts';
import { stateIn } from '../../../../src/components/services/service-marks.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();

describe('the services', () => {
  it('are counted by what is not known: a gap has no staff to count', () => {
    expect(countMissing(atlas)).toEqual([
      { what: 'numbers of staff', missing: 3, of: 4 },
      { what: 'yearly costs', missing: 3, of: 4 },
      { what: 'answers on who provided it in 2009', missing: 2, of: 3 },
      { what: 'answers on what became of it', missing: 2, of: 3 },
    ]);
  });

  it('say in one line what is not known of each: a gap has no staff to ask for', () => {
    const service = atlas.find('services', 'river-watch');
    const bare = { ...service, provider: null, today: null };
    const [area] = service.areas;
    if (!area) throw new Error('the area is gone');
    const here = { ...area, state: 'named' as const, staff: null, cost: null };
    expect(unknownOf({ ...bare, areas: [here] })).toEqual([
      'who provided it in 2009',
      'its staff and yearly cost',
      'what became of it',
    ]);
    expect(unknownOf({ ...bare, areas: [{ ...here, state: 'gap' }] })).not.toContain(
      'its staff and yearly cost',
    );
    expect(unknownOf({ ...bare, provider: 'The moot', areas: [{ ...here, staff: 2 }] })).toEqual([
      'what became of it',
    ]);
  });

  it('have gaps, counted once for each area', () => {
    expect(countGaps(atlas)).toBe(2);
  });

  it('are not named where the papers do not speak of the area', () => {
    const service = atlas.find('services', 'river-watch');
    expect([stateIn(service, 'upper-withen'), stateIn(service, 'lower-withen')]).toEqual([
      'gap',
      'not named',
    ]);
  });

  it('have the groups of an area beside them, and no meeting that a council runs', () => {
    const ids = groupsOfArea(atlas, 'upper-withen').map(({ id }) => id);
    expect(ids).not.toContain('quill-area-forum');
    expect(groupsOfArea(atlas, 'middle-withen').some(({ id }) => id === 'brannick-board')).toBe(
      true,
    );
  });
});
