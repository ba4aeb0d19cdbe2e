import { describe, expect, it } from 'vitest';
import type { Pagefind, PagefindResult } from '../../../../src/browser/pagefind-api.ts';
import { find } from '../../../../src/components/search/find.ts';
import type { Query } from '../../../../src/components/search/query.ts';

interface Asked {
  words: string | null;
  filters: unknown;
}

const noChoices = { kind: [], theme: [], reach: [], say: [] };
const counts = { kind: { decision: 3 } };

function page(id: string, score = 1): PagefindResult {
  return { id, score, data: () => Promise.reject(new Error('not asked for here')) };
}

/** A search whose answers are written down, and which notes what it was asked. */
function searchOf(answers: Record<string, PagefindResult[]>): Pagefind & { asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (words, options) => {
      asked.push({ words, filters: options?.filters });
      return Promise.resolve({ results: answers[words ?? '(all)'] ?? [], filters: counts });
    },
  };
}

function queryOf(words: string, choices: Partial<Query['choices']> = {}): Query {
  return { words, choices: { ...noChoices, ...choices } };
}

async function idsFound(answers: Record<string, PagefindResult[]>, words: string) {
  const { results } = await find(searchOf(answers), queryOf(words));
  return results.map(({ id }) => id);
}

describe('find, where pages have all the words', () => {
  const answers = {
    'close library': [page('b'), page('a')],
    close: [page('b'), page('a'), page('c')],
    library: [page('a'), page('b')],
  };

  it('gives them first, in the order of the search', async () => {
    expect((await idsFound(answers, 'close library')).slice(0, 2)).toEqual(['b', 'a']);
  });

  it('says how many have all the words', async () => {
    expect((await find(searchOf(answers), queryOf('close library'))).withAllWords).toBe(2);
  });

  it('gives the counts of the search', async () => {
    expect((await find(searchOf(answers), queryOf('close library'))).counts).toEqual(counts);
  });

  it('does not add pages with some of the words when five or more have all', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => page(id));
    const search = { 'close library': five, close: [...five, page('f')], library: five };
    expect(await idsFound(search, 'close library')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('does not count a page that lacks a word the search passed over', async () => {
    const search = searchOf({ 'levy xylophone': [page('a')], levy: [page('a')] });
    const { results, withAllWords } = await find(search, queryOf('levy xylophone'));
    expect([results.length, withAllWords]).toEqual([1, 0]);
  });

  it('leaves out little words', async () => {
    expect(await idsFound(answers, 'will they Close the library?')).toEqual(['b', 'a', 'c']);
  });

  it('adds pages with some of the words when they are fewer than five, each page once', async () => {
    const search = searchOf({ ...answers, library: [page('a'), page('b'), page('d', 3)] });
    const { results, withAllWords } = await find(search, queryOf('close library'));
    expect(results.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
    expect(withAllWords).toBe(2);
  });
});

describe('find, what it asks for', () => {
  it('asks for every page where there are no words', async () => {
    expect(await idsFound({ '(all)': [page('a')] }, '')).toEqual(['a']);
  });

  it('asks for little words where there are no others', async () => {
    const search = searchOf({});
    await find(search, queryOf('who are you'));
    expect(search.asked[0]?.words).toBe('who are you');
  });

  it('names no filter where nothing is chosen', async () => {
    const search = searchOf({});
    await find(search, queryOf('library'));
    expect(search.asked).toEqual([{ words: 'library', filters: {} }]);
  });

  it('asks for any of the choices of each filter', async () => {
    const search = searchOf({});
    await find(search, queryOf('library', { theme: ['money', 'housing'], say: ['consult'] }));
    expect(search.asked[0]?.filters).toEqual({
      theme: { any: ['money', 'housing'] },
      say: { any: ['consult'] },
    });
  });

  it('keeps the filters when it searches word by word', async () => {
    const search = searchOf({});
    await find(search, queryOf('close library', { kind: ['way'] }));
    const filters = { kind: { any: ['way'] } };
    expect(search.asked).toEqual([
      { words: 'close library', filters },
      { words: 'close', filters },
      { words: 'library', filters },
    ]);
  });

  it('does not search again for a single word', async () => {
    const search = searchOf({});
    await find(search, queryOf('the library'));
    expect(search.asked).toHaveLength(1);
  });
});

describe('find, where no page has all the words', () => {
  it('finds the pages that have some of them', async () => {
    const answers = { bins: [page('a')], parks: [page('b')] };
    expect((await idsFound(answers, 'bins parks')).sort()).toEqual(['a', 'b']);
  });

  it('puts pages with more of the words first, whatever their scores', async () => {
    const answers = { bins: [page('one', 99), page('two', 1)], parks: [page('two', 1)] };
    expect(await idsFound(answers, 'bins parks rent')).toEqual(['two', 'one']);
  });

  it('puts the higher score first among pages with as many of the words', async () => {
    const answers = { bins: [page('low', 1)], parks: [page('high', 2)] };
    expect(await idsFound(answers, 'bins parks')).toEqual(['high', 'low']);
  });

  it('adds up the scores of a page over the words', async () => {
    const answers = {
      bins: [page('even', 3), page('steep', 0.5)],
      parks: [page('even', 3), page('steep', 5)],
    };
    expect(await idsFound(answers, 'bins parks rent')).toEqual(['even', 'steep']);
  });

  it('gives each page once', async () => {
    const answers = { bins: [page('a')], parks: [page('a')], rent: [page('a')] };
    expect(await idsFound(answers, 'bins parks rent')).toEqual(['a']);
  });

  it('says that none has all the words', async () => {
    const search = searchOf({ bins: [page('a')] });
    expect((await find(search, queryOf('bins parks'))).withAllWords).toBe(0);
  });

  it('finds nothing where no page has any of them', async () => {
    expect(await idsFound({}, 'bins parks')).toEqual([]);
  });
});
