import { describe, expect, it } from 'vitest';
import {
  areasOfAction,
  bodiesOfAction,
  flashPointsOf,
  lastEntryOf,
  lifeOf,
  stateOfAction,
} from '../../../src/atlas/ledger.ts';
import { actionKinds } from '../../../src/schemas/action.ts';
import { promiseStandings } from '../../../src/schemas/promise.ts';
import { promiseResults } from '../../../src/schemas/results.ts';
import { actionStateNames } from '../../../src/when/action-state.ts';
import { boroughAtlas } from './support/borough.ts';

const atlas = await boroughAtlas();
const day = '2026-11-22';

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

describe('the invented borough', () => {
  it.each([
    ['lamp-on-stane-lane', { name: 'late', due: '2026-11-12', days: 10, quiet: null }],
    ['bench-at-the-ferry', { name: 'due-soon', due: '2026-11-30', days: 8, quiet: null }],
    ['quiet-drums', { name: 'silent', days: 71 }],
    ['shade-at-the-well', { name: 'waiting' }],
    ['yard-for-the-young', { name: 'on-time', due: '2027-06' }],
    ['bin-on-hurrow-bridge', { name: 'done', on: '2026-10' }],
    ['sunday-ferry', { name: 'declined', on: '2026-09-03' }],
    ['when-is-the-levy-set', { name: 'done', on: '2026-10-08' }],
    ['inn-kept', { name: 'past', how: 'done', on: '2020' }],
    ['third-bridge', { name: 'past', how: 'declined', on: null }],
    ['lost-footpath', { name: 'not-known' }],
  ])('shows how %s stands', (id, state) => {
    expect(stateOfAction(atlas, atlas.find('actions', id), day)).toEqual(state);
  });

  it('has every state and kind of action, standing of a promise and result', () => {
    const states = atlas.actions.map((action) => stateOfAction(atlas, action, day).name);
    expect(new Set(states)).toEqual(new Set(actionStateNames));
    expect(new Set(atlas.actions.map(({ kind }) => kind))).toEqual(new Set(actionKinds));
    expect(new Set(atlas.pledge.map(({ standing }) => standing.is))).toEqual(
      new Set(promiseStandings),
    );
    const results = atlas.results.flatMap((quarter) => quarter.results.map(({ result }) => result));
    expect(new Set(results)).toEqual(new Set(promiseResults));
  });
});

describe('lifeOf', () => {
  it('ends a question with its answer', () => {
    expect(lifeOf(atlas.find('actions', 'when-is-the-levy-set')).ended).toEqual({
      how: 'done',
      on: '2026-10-08',
    });
  });

  it('leaves anything else open after an answer, and a question for which something was promised', () => {
    const question = atlas.find('actions', 'when-is-the-levy-set');
    const { promised } = atlas.find('actions', 'bench-at-the-ferry');
    expect(lifeOf(atlas.find('actions', 'quiet-drums')).ended).toBeNull();
    expect(lifeOf({ ...question, promised }).ended).toBeNull();
  });

  it('leaves out days that are not known', () => {
    expect(lifeOf(atlas.find('actions', 'lost-footpath')).entries).toEqual([]);
  });
});

describe('lastEntryOf', () => {
  it.each([
    ['lamp-on-stane-lane', '2026-11-02'],
    ['bin-on-hurrow-bridge', '2026-10-01'],
    ['inn-kept', '2020-01-01'],
    ['lost-footpath', null],
  ])('of %s is %s', (id, last) => {
    expect(lastEntryOf(atlas.find('actions', id))).toBe(last);
  });
});

describe('whom and where an action is about', () => {
  it('is the body that promised, or the ones that decide', () => {
    expect(ids(bodiesOfAction(atlas, atlas.find('actions', 'lamp-on-stane-lane')))).toEqual([
      'lights-and-noise',
    ]);
    const inn = atlas.find('actions', 'inn-kept');
    expect(ids(bodiesOfAction(atlas, inn))).toEqual(
      atlas.find('decisions', 'save-the-inn').decidedBy,
    );
  });

  it('is every area where it names neither areas nor wards', () => {
    const all = ids(atlas.areas);
    expect(ids(areasOfAction(atlas, { areas: [], wards: [] }))).toEqual(all);
    expect(areasOfAction(atlas, { areas: [], wards: ['brannick'] })).toEqual([]);
    expect(ids(areasOfAction(atlas, { areas: ['upper-withen'], wards: ['brannick'] }))).toEqual([
      'upper-withen',
    ]);
  });
});

describe('flashPointsOf', () => {
  const lower = { areas: ['lower-withen'], wards: ['ostlemouth-and-the-long-salt-marsh-east'] };
  const east = { ...lower, isWard: true };
  const inLower = { areas: ['lower-withen'], wards: ['nether-quill'], isWard: true };
  const middle = { areas: ['middle-withen'], wards: ['brannick'], isWard: true };

  it('reach the pages of their areas and wards until they are over', () => {
    expect(ids(flashPointsOf(atlas, lower, day))).toEqual(['flood-gates-shut']);
    expect(ids(flashPointsOf(atlas, east, '2026-11-30'))).toEqual(['flood-gates-shut']);
    expect(ids(flashPointsOf(atlas, east, '2026-12-01'))).toEqual([]);
  });

  it('do not reach a ward they leave out, though it is in their area', () => {
    expect(flashPointsOf(atlas, inLower, day)).toEqual([]);
  });

  it('reach every ward of an area that they name alone, before they begin too', () => {
    expect(ids(flashPointsOf(atlas, middle, day))).toEqual(['clinic-moves-out']);
  });

  it('reach every page where they name no place', () => {
    expect(ids(flashPointsOf(atlas, inLower, '2026-10-20'))).toContain('bell-cracked');
    expect(ids(flashPointsOf(atlas, { areas: [], wards: [] }, '2026-10-20'))).toContain(
      'bell-cracked',
    );
  });
});
