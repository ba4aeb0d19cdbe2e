import { expect, test } from 'vitest';
import { allCitations } from '../../../src/atlas/citations.ts';
import { boroughAtlas } from './support/borough.ts';

const atlas = await boroughAtlas();
const cited = allCitations(atlas);

function fieldsOf(id: string): string[] {
  return cited.filter(({ entry }) => entry.id === id).map(({ field }) => field);
}

test('finds the citations of a record wherever they stand', () => {
  expect(fieldsOf('yearly-budget')).toEqual([
    'windows[0].from',
    'windows[1].from',
    'figures[0].from',
    'figures[1].from',
    'figures[2].from',
    'law[0]',
    'law[1]',
    'sources[0]',
    'sources[1]',
  ]);
});

test('finds those in lists inside lists', () => {
  expect(fieldsOf('doors')).toEqual([
    'doors[0].figures[0].from',
    'doors[1].figures[0].from',
    'doors[1].figures[1].from',
    'doors[3].figures[0].from',
    'sources[0]',
    'sources[1]',
  ]);
});

test('gives the kind and the citation as it is written', () => {
  const levy = cited.find(({ entry }) => entry.id === 'levy');
  expect(levy?.kind).toBe('terms');
  expect(levy?.citation).toEqual({ source: 'moots-act', at: 's.3', asOf: '2026-09-01' });
});

test('finds none in records that state no fact', () => {
  expect(cited.filter(({ kind }) => kind === 'themes' || kind === 'sources')).toEqual([]);
});

test('finds all that the borough has, counted by hand', () => {
  const counts = Object.groupBy(cited, ({ citation }) => citation.source);
  expect(counts['realm-holiday-list']).toHaveLength(1);
  expect(counts['commons-act']).toHaveLength(20);
  expect(counts['paper-two']).toHaveLength(3);
});
