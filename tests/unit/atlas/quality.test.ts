import { expect, test } from 'vitest';
import { countQuality, singularOf } from '../../../src/atlas/quality.ts';
import { boroughAtlas } from './support/borough.ts';

// All figures of this file were counted by hand in tests/fixtures/borough.
const atlas = await boroughAtlas();
const quality = countQuality(atlas, '2026-11-22');

function unknownOf(field: string): string[] {
  return quality.unknown
    .filter((unknown) => unknown.field === field)
    .map(({ entry }) => entry.id)
    .sort();
}

test('counts every citation that nobody has checked', () => {
  expect(quality.unchecked).toHaveLength(42);
});

test.each([
  ['decisions', 13],
  ['ways', 2],
  ['bodies', 3],
  ['terms', 2],
  ['areas', 1],
  ['places', 1],
  ['forums', 0],
  ['funds', 2],
  ['counting', 1],
  ['doors', 1],
  ['sources', 0],
])('counts the unchecked citations of %s', (kind, count) => {
  expect(quality.unchecked.filter((cited) => cited.kind === kind)).toHaveLength(count);
});

test('finds the decision that is past its review day', () => {
  expect(quality.stale.map(({ id }) => id)).toEqual(['street-lamps']);
});

test('holds a decision to be fresh on its review day, and stale the day after', () => {
  const staleOn = (day: string) => countQuality(atlas, day).stale.map(({ id }) => id);
  expect(staleOn('2027-01-10')).not.toContain('ward-borders');
  expect(staleOn('2027-01-11')).toContain('ward-borders');
});

test('finds the bodies, forums and wards where nobody knows whether children are welcome', () => {
  expect(unknownOf('takingPart.children')).toEqual([
    'aldermoor-council',
    'carrow-assembly',
    'carrow-watch-board',
    'elders-ride-out',
    'hurrow-and-stane',
    'land-panel',
    'loud-voices',
    'quill-area-forum',
    'realm-water-office',
    'salt-marsh-faiths',
    'withen-traders',
  ]);
});

test('misses no point that stands on the list under another licence', () => {
  expect(unknownOf('point')).toEqual(['reeds-village-room']);
});

test('asks nothing more of a place that has closed', () => {
  const closed = ['old-moot-desk', 'salt-marsh-hut'];
  expect(quality.unknown.filter(({ entry }) => closed.includes(entry.id))).toEqual([]);
  expect(unknownOf('access.bus')).toContain('poll-barn');
});

test('finds the one body whose members nobody knows', () => {
  expect(unknownOf('members')).toEqual(['realm-water-office']);
});

test('finds a null inside a window', () => {
  expect(unknownOf('windows[0].next')).toEqual(['river-walls']);
});

test('finds the windows whose time nobody knows', () => {
  expect(unknownOf('windows[0]')).toEqual(['bin-days']);
  expect(unknownOf('windows[1]')).toEqual(['save-the-inn']);
});

test.each(['partOf', 'url', 'scaffold', 'windows[0].until', 'windows[0].rule', 'sources[0].asOf'])(
  'takes no null in %s for a gap, since it is an answer or counted elsewhere',
  (field) => {
    expect(unknownOf(field)).toEqual([]);
  },
);

test('adds the three counts up', () => {
  const { unchecked, stale, unknown, total } = quality;
  expect(total).toBe(unchecked.length + stale.length + unknown.length);
});

test('names one record of a kind', () => {
  expect(singularOf('counting')).toBe('counting rule');
});

test('asks for no staff and no cost where a service is a gap', () => {
  const of = (id: string) =>
    quality.unknown.flatMap((one) => (one.entry.id === id ? [one.field] : []));
  expect(of('river-watch')).toEqual(['for', 'provider', 'today']);
  expect(of('youth-circle')).toContain('areas[0].staff');
});

test('takes a sum that nobody named for an answer, and one that nobody knows for a gap', () => {
  const of = (id: string) =>
    quality.unknown.flatMap((one) => (one.entry.id === id ? [one.field] : []));
  expect(of('locality-purse')).not.toContain('sums');
  expect(of('lamp-money')).toContain('sums');
});
