import { describe, expect, it } from 'vitest';
import { countResults, newestResults } from '../../../../src/components/pledge/results-of.ts';
import { sayStandard, sayStanding } from '../../../../src/components/pledge/say-standard.ts';
import { sayDay } from '../../../../src/when/say-day.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();

describe('sayStandard', () => {
  it('puts the number and its unit behind the words', () => {
    const standard = { what: 'We answer within', number: 3, unit: 'working days', from: null };
    expect(sayStandard(standard)).toBe('We answer within 3 working days');
    expect(sayStandard({ ...standard, number: 1200.5 })).toBe(
      'We answer within 1,200.5 working days',
    );
    expect(sayStandard({ ...standard, number: 0 })).toBe('We answer within 0 working days');
  });

  it('says nothing where no number is set', () => {
    expect(sayStandard({ what: 'At most', number: null, unit: null, from: null })).toBeNull();
  });
});

it.each([
  ['suggested', 'Suggested on 1 March 2026 by this map. Nobody has agreed to it.'],
  ['adopted', 'Adopted on 1 March 2026 by this map.'],
  ['withdrawn', 'Withdrawn on 1 March 2026 by this map.'],
] as const)('says who stands behind a promise that is %s', (is, words) => {
  expect(sayStanding({ is, on: '2026-03-01', by: 'this map' }, sayDay)).toBe(words);
});

describe('results', () => {
  it('are those of the newest quarter that has any, by area', () => {
    const found = newestResults(atlas, 'we-light-lanes');
    expect(found.map(({ quarter, area, found: one }) => [quarter.id, area.id, one.result])).toEqual(
      [
        ['2026-q3', 'lower-withen', 'broken'],
        ['2026-q3', 'middle-withen', 'part kept'],
        ['2026-q3', 'upper-withen', 'kept'],
      ],
    );
    const older = { ...atlas, results: atlas.results.filter(({ id }) => id === '2026-q2') };
    expect(newestResults(older, 'we-light-lanes').map(({ quarter }) => quarter.id)).toEqual([
      '2026-q2',
    ]);
    expect(newestResults(atlas, 'we-share-the-purse')).toEqual([]);
  });

  it('are counted in the newest quarter, and not known where none was published', () => {
    expect(countResults(atlas, 'kept')).toBe(1);
    expect(countResults(atlas, 'broken')).toBe(1);
    expect(countResults({ results: [] }, 'kept')).toBeNull();
  });
});
