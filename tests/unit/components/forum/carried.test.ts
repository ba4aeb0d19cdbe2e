import { expect, test } from 'vitest';
import { byStanding } from '../../../../src/components/forum/by-standing.ts';
import { carriedBy, madeFor } from '../../../../src/components/forum/carried.ts';
import { voiceTitle } from '../../../../src/components/forum/voice-title.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

test('a forum carries the decisions its record names', () => {
  expect(ids(carriedBy(atlas, atlas.find('forums', 'brannick-board')))).toEqual([
    'hall-fund',
    'street-lamps',
    'youth-yard',
  ]);
});

test('decisions for tenants, young people, businesses and groups are made for a forum of such people', () => {
  expect(ids(madeFor(atlas, ['tenants'], []))).toContain('rent-rise');
  expect(ids(madeFor(atlas, ['young-people'], []))).toContain('youth-yard');
  expect(ids(madeFor(atlas, ['voluntary-groups'], []))).toContain('hall-fund');
});

test('decisions for anyone are made for no forum', () => {
  expect(
    ids(madeFor(atlas, ['tenants', 'young-people', 'business', 'voluntary-groups'], [])),
  ).not.toContain('bin-days');
  expect(madeFor(atlas, ['neighbourhood', 'faith'], [])).toEqual([]);
});

test('a decision of another part of the borough is not made for a forum', () => {
  const [fund, ...rest] = madeFor(atlas, ['voluntary-groups'], []);
  if (!fund) throw new Error('no decision is for groups');
  const decisions = [{ ...fund, where: { areas: ['upper-withen'] } }, ...rest];
  const of = (area: string) => ({ areas: [{ id: area }], wards: [] });
  const made = (area: string) => ids(madeFor({ decisions }, ['voluntary-groups'], [of(area)]));
  expect(made('upper-withen')).toContain(fund.id);
  expect(made('lower-withen')).not.toContain(fund.id);
  expect(ids(madeFor({ decisions }, ['voluntary-groups'], []))).toContain(fund.id);
});

test('voices that meet come first and those that have ended last', () => {
  const voices = [
    { standing: 'ended' as const, id: 'a' },
    { standing: 'named in 2009, nothing later found' as const, id: 'b' },
    { standing: 'meets now' as const, id: 'c' },
    { standing: null, id: 'd' },
    { standing: 'found since 2009, not known now' as const, id: 'e' },
  ];
  expect(byStanding(voices).map(({ id }) => id)).toEqual(['c', 'd', 'e', 'b', 'a']);
});

test('the forum of a ward goes by its ward', () => {
  expect(voiceTitle({ kind: 'ward forum', title: 'Hill End' })).toBe('Hill End ward forum');
  expect(voiceTitle({ kind: 'partnership', title: 'Hill End' })).toBe('Hill End');
});
