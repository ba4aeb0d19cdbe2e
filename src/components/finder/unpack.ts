import type { FinderIndex, PackedIndex } from './finder-index.ts';
import { unpackPostings } from './postings.ts';
import { slugOf } from './slug.ts';

function numbers(text: string): number[] {
  return text === '' ? [] : text.split(' ').map(Number);
}

/** Turns columns of text into records. A set of records without a title is empty. */
function rows<Name extends string>(
  columns: Record<Name | 'title', string>,
): Record<Name | 'title', string>[] {
  if (columns.title === '') return [];
  const names = Object.keys(columns) as (Name | 'title')[];
  const split = Object.fromEntries(
    names.map((name) => [name, columns[name].split('\n')]),
  ) as Record<Name | 'title', string[]>;
  return split.title.map(
    (_, row) =>
      Object.fromEntries(names.map((name) => [name, split[name][row] ?? ''])) as Record<
        Name | 'title',
        string
      >,
  );
}

/**
 * Unpacks an index that `packIndex` packed.
 *
 * @param packed the index as it was sent
 */
export function unpackIndex({ decisions, postings, terms, ...rest }: PackedIndex): FinderIndex {
  const shown = rows(decisions);
  const words = unpackPostings(postings, shown.length);
  return {
    ...rest,
    decisions: shown.map(({ title, url, theme, who, say, way }, place) => ({
      title,
      url,
      theme: Number(theme),
      who: numbers(who),
      say: Number(say),
      way: Number(way),
      words: words[place] ?? '',
    })),
    terms: rows(terms).map(({ title, url, also }) => ({
      title,
      url: url === '' ? `/glossary/#${slugOf(title)}` : url,
      also: also === '' ? [] : also.split('|'),
    })),
  };
}
