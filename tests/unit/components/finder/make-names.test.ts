import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../../src/atlas/build.ts';
import { readContent } from '../../../../src/atlas/read.ts';
import { makeFinderNames } from '../../../../src/components/finder/make-names.ts';

const { records } = await readContent('tests/fixtures/borough');
const { atlas } = buildAtlas(records);
if (!atlas) throw new Error('the invented borough has problems');
const whole = atlas;

function formsOf(title: string): string[] {
  const places = whole.places.slice(0, 1).map((place) => ({ ...place, title }));
  return makeFinderNames({ ...whole, places }).places.flatMap(({ also }) => also);
}

describe('the names of the invented borough', () => {
  const { terms, places } = makeFinderNames(whole);

  it('are every place, at its page', () => {
    expect(places.map(({ url }) => url)).toEqual(whole.places.map(({ id }) => `/places/${id}/`));
  });

  it('explain no word that only the papers use', () => {
    expect(terms.map(({ title }) => title)).not.toContain('hundred board');
    expect(terms.find(({ title }) => title === 'levy')?.url).toBe('/glossary/#levy');
  });
});

describe('the other spellings of a place', () => {
  it('are its name without what stands in brackets, and that', () => {
    expect(formsOf('Quay Chapel Hall (Freda Wade Rooms)')).toEqual([
      'quay chapel hall',
      'freda wade room',
    ]);
  });

  it('are its name without what stands after a comma', () => {
    expect(formsOf('Ferry Chapel, Reedmarsh')).toEqual(['ferry chapel']);
  });

  it('are none where the name is plain, or where one word would be left', () => {
    expect(formsOf('Quay Library')).toEqual([]);
    expect(formsOf('Hub, Quay Street')).toEqual([]);
  });
});
