import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../../src/components/finder/lexicon.ts';
import { makeNameFinder } from '../../../../src/components/finder/names.ts';
import { names } from './samples.ts';

const lexicon = makeLexicon([], 'many');
const find = makeNameFinder(names, lexicon);
const titles = (found: readonly { title: string }[]): string[] => found.map(({ title }) => title);

describe('the names that are found', () => {
  it.each([
    ['stand whole in the text', 'how many clear days have I got', ['clear days']],
    ['stand there in another form', 'why is the parish levy up', ['precept']],
    ['stand there with a slip', 'what is a presept', ['precept']],
  ])('%s', (_title, text, terms) => {
    expect(titles(find(text).terms)).toEqual(terms);
  });

  it('are places too, by the whole name or by a part that people use', () => {
    expect(titles(find('is the quay libary shut').places)).toEqual(['Quay Library']);
    expect(titles(find('who runs the ferry room').places)).toEqual(['Ferry Room (Old Quay)']);
  });

  it('are none where only a part of them stands there', () => {
    expect(find('a few days')).toEqual({ terms: [], places: [] });
    expect(find('start a petition in the library')).toEqual({ terms: [], places: [] });
  });

  it('come once each, and three at most', () => {
    expect(titles(find('parish levy or precept').terms)).toEqual(['precept']);
    const places = Array.from({ length: 5 }, (_, n) => ({
      title: `Hall ${n}`,
      url: `/places/hall-${n}/`,
      also: ['hall'],
    }));
    expect(makeNameFinder({ terms: [], places }, lexicon)('the hall').places).toHaveLength(3);
  });

  it('are none for any text where there are none', () => {
    const none = makeNameFinder({ terms: [], places: [] }, lexicon);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(none(text)).toEqual({ terms: [], places: [] });
      }),
    );
  });
});
