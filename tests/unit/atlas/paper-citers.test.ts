import { expect, test } from 'vitest';
import { citersOf } from '../../../src/atlas/paper-citers.ts';
import { boroughAtlas } from './support/borough.ts';

const atlas = await boroughAtlas();

test('finds the records that cite a paragraph, each once, with where they are shown', () => {
  expect(citersOf(atlas, 'paper-one').get('A1 b4')).toEqual([
    { title: 'Co-ordinated', url: '/approach/#model-co-ordinated' },
    { title: 'What became of it since 2009', url: '/approach/next-steps/' },
  ]);
});

test('takes each of several paragraphs that one citation names', () => {
  const citers = citersOf(atlas, 'paper-one');
  const history = { title: 'What became of it since 2009', url: '/approach/next-steps/' };
  expect(citers.get('3.4')).toContainEqual(history);
  expect(citers.get('3.5')).toContainEqual(history);
});

test('leaves none of the paragraphs of a checked paper out', () => {
  for (const { id, paragraphs = [] } of atlas.sources) {
    const citers = citersOf(atlas, id);
    expect(paragraphs.filter((paragraph) => !citers.has(paragraph.id))).toEqual([]);
  }
});
