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

  it('holds what people ask as stems, without little words', () => {
    expect(lamps?.asks.startsWith('street light pitch black lane')).toBe(true);
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

describe('the words of pages', () => {
  const toldFor = (words: string): string[] =>
    makeFinderIndex(whole, (id) => (id === 'street-lamps' ? words : ''))
      .decisions.find(({ url }) => url === lamps?.url)
      ?.told.split(' ') ?? [];

  it('are held as stems', () => {
    expect(toldFor('Bollards and kerbstones')).toEqual(
      expect.arrayContaining(['bollard', 'kerbston']),
    );
  });

  it('leave out what the title and the asks have, numbers, and words that say little', () => {
    const told = toldFor('The broken lamp will always be mended in 28 days. Lanterns.');
    expect(told).toContain('lantern');
    for (const stem of ['lamp', 'broken', 'alway', '28', 'day']) expect(told).not.toContain(stem);
  });

  it('leave out tags and the addresses of links', () => {
    const told = toldFor('A <NotChecked /> [bollard](/how/secretpath/)');
    expect(told).toContain('bollard');
    for (const stem of ['notcheck', 'notchecked', 'how', 'secretpath'])
      expect(told).not.toContain(stem);
  });

  it('are a share of the same total for each decision, the rarest first', () => {
    const rare = Array.from(
      { length: 300 },
      (_, n) => `rare${'abcdefghij'.charAt(n % 10)}${letters(n)}`,
    );
    const told = toldFor(rare.join(' '));
    expect(told.length).toBeLessThanOrEqual(2000 / whole.decisions.length + 2);
    expect(told.length).toBeGreaterThan(60);
  });
});

function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit)));
}
