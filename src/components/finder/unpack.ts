import { rows } from './columns.ts';
import type { FinderIndex, PackedIndex } from './finder-index.ts';
import { unpackPostings } from './postings.ts';

function numbers(text: string): number[] {
  return text === '' ? [] : text.split(' ').map(Number);
}

/**
 * Unpacks an index that `packIndex` packed.
 *
 * @param packed the index as it was sent
 */
export function unpackIndex({ decisions, postings, ...rest }: PackedIndex): FinderIndex {
  const shown = rows(decisions);
  const lists = unpackPostings(postings);
  return {
    ...rest,
    decisions: shown.map(({ title, theme, who, say, way }, place) => {
      const [name = '', id = ''] = title.split('|');
      return {
        title: name,
        url: `/influence/${id.replaceAll(' ', '-')}/`,
        theme: Number(theme),
        who: numbers(who),
        say: Number(say),
        way: Number(way),
        words: lists[place] ?? '',
      };
    }),
    families: lists.slice(shown.length, -1),
    weak: lists.at(-1) ?? '',
  };
}
