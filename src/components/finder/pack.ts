import type { FinderIndex, PackedIndex } from './finder-index.ts';
import { packPostings } from './postings.ts';
import { slugOf } from './slug.ts';

const glossary = '/glossary/#';

function column(values: readonly (string | number)[]): string {
  return values.join('\n');
}

/**
 * Packs an index for sending: a text a field, a line a record, which takes a fifth less room after gzip than a list of
 * records. No text of an index has a line break.
 *
 * @param index the index
 */
export function packIndex({ decisions, terms, ...rest }: FinderIndex): PackedIndex {
  return {
    ...rest,
    decisions: {
      title: column(decisions.map(({ title }) => title)),
      url: column(decisions.map(({ url }) => url)),
      theme: column(decisions.map(({ theme }) => theme)),
      who: column(decisions.map(({ who }) => who.join(' '))),
      say: column(decisions.map(({ say }) => say)),
      way: column(decisions.map(({ way }) => way)),
    },
    postings: packPostings(decisions.map(({ words }) => words)),
    terms: {
      title: column(terms.map(({ title }) => title)),
      url: column(terms.map(({ title, url }) => (url === glossary + slugOf(title) ? '' : url))),
      also: column(terms.map(({ also }) => also.join('|'))),
    },
  };
}
