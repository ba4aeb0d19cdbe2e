import { describe, expect, it } from 'vitest';
import { actionFacets, rowFacets } from '../../../../src/components/action/action-facets.ts';
import { groupOf } from '../../../../src/components/action/groups.ts';
import { sayAsked, sayOutcome } from '../../../../src/components/action/say-action.ts';
import { timelineOf } from '../../../../src/components/action/timeline.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const find = (id: string) => atlas.find('actions', id);

describe('what is said of an action', () => {
  it('tells kind, time and who asked', () => {
    expect(sayAsked(find('bin-on-hurrow-bridge'))).toBe(
      'Quick win, in June 2026. Asked by 40 neighbours.',
    );
    expect(sayAsked(find('lost-footpath'))).toBe(
      'Petition, on a day that is not known. Asked by 40 neighbours.',
    );
  });

  it.each([
    ['bin-on-hurrow-bridge', 'There is a bin on the bridge.'],
    ['sunday-ferry', 'The ferry folk rest on Sundays.'],
    ['bench-at-the-ferry', 'It will see to it.'],
    ['quiet-drums', 'She will think about it.'],
    ['lost-footpath', 'They asked for it: the path behind the mill.'],
  ])('tells how far %s has come', (id, words) => {
    expect(sayOutcome(find(id))).toBe(words);
  });
});

it.each([
  [{ name: 'done', on: '2026' }, 'changed'],
  [{ name: 'past', how: 'done', on: null }, 'changed'],
  [{ name: 'declined', on: '2026' }, 'declined'],
  [{ name: 'past', how: 'declined', on: null }, 'declined'],
  [{ name: 'not-known' }, 'not-known'],
  [{ name: 'waiting' }, 'open'],
  [{ name: 'silent', days: 30 }, 'open'],
] as const)('%j stands in the list "%s"', (state, group) => {
  expect(groupOf(state)).toBe(group);
});

describe('facets', () => {
  it('are what a row carries', () => {
    expect(rowFacets(atlas, find('lamp-on-stane-lane'))).toEqual({
      'data-area': 'middle-withen',
      'data-theme': atlas.find('decisions', 'street-lamps').theme,
      'data-body': 'lights-and-noise',
      'data-kind': 'quick-win',
    });
  });

  it('offer every value that a row carries', () => {
    const offered = new Map(
      actionFacets(atlas).map(({ name, choices }) => [name, choices.map(({ value }) => value)]),
    );
    for (const action of atlas.actions)
      for (const [name, values] of Object.entries(rowFacets(atlas, action)))
        for (const value of values.split(' '))
          expect(offered.get(name.replace('data-', '')), `${action.id} ${name}`).toContain(value);
  });
});

describe('timelineOf', () => {
  const steps = (id: string) => timelineOf(atlas, find(id)).map(({ title, when }) => [title, when]);

  it('tells every step in order', () => {
    expect(steps('lamp-on-stane-lane')).toEqual([
      ['Asked', '1 August 2026'],
      ['Promised', '10 August 2026'],
      ['News', '2 November 2026'],
    ]);
    expect(steps('third-bridge')).toEqual([
      ['Asked', '2012'],
      ['Declined', 'Day not known'],
    ]);
    expect(steps('flood-gates-shut')).toEqual([
      ['Asked', '18 November 2026'],
      ['Shown on pages of its areas and wards', '18 November 2026'],
    ]);
  });

  it('tells news from after the end below the end', () => {
    const bin = find('bin-on-hurrow-bridge');
    const news = ['2026-07', '2026-11'].map((on) => ({ on, what: 'News.', from: bin.asked.from }));
    expect(timelineOf(atlas, { ...bin, news }).map(({ title }) => title)).toEqual([
      'Asked',
      'News',
      'Done',
      'News',
    ]);
  });

  it('leads to the way, the forum and the body', () => {
    const [asked] = timelineOf(atlas, find('when-is-the-levy-set'));
    expect(asked?.beside.map(({ url }) => url)).toEqual([
      '/how/ask-the-moot/',
      '/forums/quill-area-forum/',
    ]);
    const promised = timelineOf(atlas, find('yard-for-the-young'))[1];
    expect(promised?.by?.url).toBe('/who/full-moot/');
    expect(promised?.beside.map(({ title }) => title)).toEqual(['Due by the end of June 2027']);
  });
});
