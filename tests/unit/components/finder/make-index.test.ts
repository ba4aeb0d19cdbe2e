import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../../src/atlas/build.ts';
import { readContent } from '../../../../src/atlas/read.ts';
import { makeFinderIndex } from '../../../../src/components/finder/make-index.ts';

const { records } = await readContent('tests/fixtures/borough');
const { atlas } = buildAtlas(records);
if (!atlas) throw new Error('the invented borough has problems');
const whole = atlas;

const index = makeFinderIndex(whole, () => '');
const lamps = index.decisions.find(({ url }) => url === '/influence/street-lamps/');

describe('the finder’s index of the invented borough', () => {
  it('has every decision, those of one theme together, and every way in the order of the atlas', () => {
    const titles = (list: readonly { title: string }[]): string[] =>
      list.map(({ title }) => title).sort();
    expect(titles(index.decisions)).toEqual(titles(whole.decisions));
    const themes = index.decisions.map(({ theme }) => theme);
    expect(themes).toEqual([...themes].sort((a, b) => a - b));
    expect(index.ways.map(({ url }) => url)).toEqual(whole.ways.map(({ id }) => `/how/${id}/`));
  });

  it('says of a decision who decides, how much say people have, and the first step', () => {
    expect(lamps?.who.map((place) => index.who[place])).toEqual(['Aldermoor Borough']);
    expect(index.says[lamps?.say ?? -1]).toBe('You are told');
    expect(index.ways[lamps?.way ?? -1]?.title).toBe('Write to your ward member');
    expect(index.themes[lamps?.theme ?? -1]?.title).toBe('Kerbs, bins and lamps');
  });

  it('holds what people ask as stems in order, each once, without words that say little', () => {
    const stems = lamps?.words.split(' ') ?? [];
    expect(stems).toEqual(expect.arrayContaining(['lane', 'light']));
    expect(stems).toEqual([...new Set(stems)].sort());
    for (const weak of ['the', 'still']) expect(stems).not.toContain(weak);
  });

  it('names only those who decide something', () => {
    const used = new Set(index.decisions.flatMap(({ who }) => who));
    expect([...used].sort((a, b) => a - b)).toEqual(index.who.map((_, place) => place));
  });
});
