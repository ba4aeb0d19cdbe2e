import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../../src/atlas/build.ts';
import { readContent } from '../../../../src/atlas/read.ts';
import { makeFinderIndex } from '../../../../src/components/finder/make-index.ts';
import { stemsOf } from '../../../../src/components/finder/stems-of.ts';

const { records } = await readContent('tests/fixtures/borough');
const { atlas } = buildAtlas(records);
if (!atlas) throw new Error('the invented borough has problems');
const whole = atlas;

const index = makeFinderIndex(whole, () => '');
const circles = new Set(
  'street parish town villag borough council region county country nation'.split(' '),
);
const lamps = index.decisions.find(({ url }) => url === '/influence/street-lamps/');

describe('the finder’s index of the invented borough', () => {
  it('has every decision and every way, in the order of the atlas', () => {
    expect(index.decisions.map(({ title }) => title)).toEqual(
      whole.decisions.map(({ title }) => title),
    );
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
    expect(stems).toEqual(expect.arrayContaining(['street', 'lane']));
    expect(stems).toEqual([...new Set(stems)].sort());
    for (const weak of ['the', 'still']) expect(stems).not.toContain(weak);
  });

  it('explains no word that only the papers use', () => {
    expect(index.terms.map(({ title }) => title)).not.toContain('hundred board');
    expect(index.terms.find(({ title }) => title === 'levy')?.url).toBe('/glossary/#levy');
  });

  it('names only those who decide something', () => {
    const used = new Set(index.decisions.flatMap(({ who }) => who));
    expect([...used].sort((a, b) => a - b)).toEqual(index.who.map((_, place) => place));
  });
});

describe('the stems of what people ask', () => {
  it('are those that stand in more than one ask or page, and not the rest', () => {
    const known = new Set(
      whole.decisions.flatMap(({ title, asks }) => [title, ...asks].flatMap(stemsOf)),
    );
    for (const { words } of index.decisions)
      for (const stem of words.split(' ')) expect(known.has(stem) || circles.has(stem)).toBe(true);
    const once = makeFinderIndex(
      {
        ...whole,
        decisions: whole.decisions.map((decision) =>
          decision.id === 'street-lamps'
            ? { ...decision, asks: [...decision.asks, 'flibbertigibbet'] }
            : decision,
        ),
      },
      () => '',
    );
    expect(JSON.stringify(once)).not.toContain('flibbertigibbet');
  });

  it('may also stand on a page', () => {
    const asked = makeFinderIndex(
      {
        ...whole,
        decisions: whole.decisions.map((decision) =>
          decision.id === 'street-lamps' ? { ...decision, asks: ['a zebra', 'dark'] } : decision,
        ),
      },
      (id) => (id === 'river-walls' ? 'See the [zebra](/how/secretpath/). <NotChecked />' : ''),
    );
    const stems = asked.decisions.find(({ url }) => url === lamps?.url)?.words.split(' ');
    expect(stems).toContain('zebra');
  });
});
