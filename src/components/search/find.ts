import { tellingWords } from '../../browser/little-words.ts';
import type { Pagefind, PagefindFilters, PagefindResult } from '../../browser/pagefind-api.ts';
import { facetNames } from './query.ts';
import type { Query } from './query.ts';

/** What a search found. */
export interface Found {
  results: PagefindResult[];
  counts: PagefindFilters;
  /** Whether pages have every telling word, or only some of them. */
  match: 'all words' | 'some words';
}

function filtersOf({ choices }: Query): Record<string, { any: string[] }> {
  return Object.fromEntries(
    facetNames.filter((name) => choices[name].length > 0).map((name) => [name, { any: choices[name] }]),
  );
}

/**
 * Searches the full text. Little words are left out, and where no page has all the words, pages with some of them are
 * found: those with more words first.
 *
 * @param pagefind the search
 * @param query what is searched for
 */
export async function find(pagefind: Pagefind, query: Query): Promise<Found> {
  const filters = filtersOf(query);
  const words = tellingWords(query.words);
  const whole = await pagefind.search(words.length > 0 ? words.join(' ') : null, { filters });
  if (whole.results.length > 0 || words.length < 2) {
    return { results: whole.results, counts: whole.filters, match: 'all words' };
  }
  const tallies = new Map<string, { result: PagefindResult; hits: number; score: number }>();
  for (const word of words) {
    const { results } = await pagefind.search(word, { filters });
    for (const result of results) {
      const tally = tallies.get(result.id) ?? { result, hits: 0, score: 0 };
      tallies.set(result.id, { result, hits: tally.hits + 1, score: tally.score + result.score });
    }
  }
  const results = [...tallies.values()]
    .sort((a, b) => b.hits - a.hits || b.score - a.score)
    .map(({ result }) => result);
  return { results, counts: {}, match: 'some words' };
}
