import { tellingWords } from '../../browser/little-words.ts';
import type { Pagefind, PagefindFilters, PagefindResult } from '../../browser/pagefind-api.ts';
import { facetNames } from './query.ts';
import type { Query } from './query.ts';

/** What a search found: pages with every telling word first, then, when those are few, pages with some of them. */
export interface Found {
  results: PagefindResult[];
  /** How many of the results, from the first, have all the words. */
  withAllWords: number;
  /** How many pages stand behind each choice of each filter, among those with all the words. */
  counts: PagefindFilters;
}

/** With fewer pages than this, pages with only some of the words are added. */
const few = 5;

function filtersOf({ choices }: Query): Record<string, { any: string[] }> {
  return Object.fromEntries(
    facetNames
      .filter((name) => choices[name].length > 0)
      .map((name) => [name, { any: choices[name] }]),
  );
}

interface Tally {
  result: PagefindResult;
  /** How many of the words the page has. */
  hits: number;
  score: number;
}

async function tally(
  pagefind: Pagefind,
  words: readonly string[],
  filters: ReturnType<typeof filtersOf>,
): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const word of words) {
    const { results } = await pagefind.search(word, { filters });
    for (const result of results) {
      const before = tallies.get(result.id) ?? { result, hits: 0, score: 0 };
      tallies.set(result.id, {
        result,
        hits: before.hits + 1,
        score: before.score + result.score,
      });
    }
  }
  return tallies;
}

/**
 * Searches the full text. Little words are left out. Where few pages have all the words, pages with some of them
 * follow, those with more words first.
 *
 * Pagefind passes over a word that it does not know at all, so a page it finds for several words need not have each of
 * them: every word is searched by itself too, and the pages are counted.
 *
 * @param pagefind the search
 * @param query what is searched for
 */
export async function find(pagefind: Pagefind, query: Query): Promise<Found> {
  const filters = filtersOf(query);
  const words = tellingWords(query.words);
  const whole = await pagefind.search(words.length > 0 ? words.join(' ') : null, { filters });
  if (words.length < 2) {
    return { results: whole.results, withAllWords: whole.results.length, counts: whole.filters };
  }
  const tallies = await tally(pagefind, words, filters);
  const hasAll = ({ id }: PagefindResult): boolean => tallies.get(id)?.hits === words.length;
  const all = whole.results.filter(hasAll);
  const counts = all.length === whole.results.length ? whole.filters : {};
  if (all.length >= few) return { results: all, withAllWords: all.length, counts };
  const known = new Set(all.map(({ id }) => id));
  const some = [...tallies.values()]
    .filter(({ result }) => !known.has(result.id))
    .sort((a, b) => b.hits - a.hits || b.score - a.score)
    .map(({ result }) => result);
  return { results: [...all, ...some], withAllWords: all.length, counts };
}
