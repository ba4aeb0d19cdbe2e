import { describe, expect, it } from 'vitest';
import { fundGroups } from '../../../../src/components/money/groups.ts';
import { sayAreas, sayHowMuch, unknownOf } from '../../../../src/components/money/say-fund.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();

describe('the funds', () => {
  it('stand in groups, each fund in one', () => {
    expect(fundGroups(atlas).map(({ id, funds }) => [id, funds.map((fund) => fund.id)])).toEqual([
      ['suggested', ['locality-purse']],
      ['areas', ['quay-money', 'hall-purse']],
      ['borough', ['street-money']],
      ['ended', ['lamp-money']],
    ]);
  });

  it.each([
    ['hall-purse', '£9,000 to share in 2027; £50.50 to £1,200 for one hall'],
    ['locality-purse', 'not set'],
    ['quay-money', 'about £19.1 million in all'],
    ['lamp-money', null],
  ])('say how much: %s', (id, said) => {
    expect(sayHowMuch(atlas.find('funds', id))).toBe(said);
  });

  it('say for which areas, or for the whole borough', () => {
    expect(sayAreas(atlas, atlas.find('funds', 'hall-purse'))).toBe('Upper Withen');
    expect(sayAreas(atlas, atlas.find('funds', 'street-money'))).toBe('the whole of Aldermoor');
    const all = { ...atlas.find('funds', 'hall-purse'), areas: atlas.areas.map(({ id }) => id) };
    expect(sayAreas(atlas, all)).toBe('all 3 areas');
  });

  it('say in one line what nobody has written down', () => {
    const bare = { sums: null, decidedBy: [], decides: null, when: null, how: null, funded: null };
    expect(unknownOf(bare)).toEqual([
      'how much',
      'who decides',
      'when',
      'how to apply or vote',
      'what it has paid for',
    ]);
    expect(
      unknownOf({ ...bare, sums: [], decides: 'Residents vote.', when: 'In spring.' }),
    ).toEqual(['how to apply or vote', 'what it has paid for']);
  });
});
