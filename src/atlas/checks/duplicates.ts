import { kindNames, kinds } from '../../schemas/kinds.ts';
import type { Entry } from '../entry.ts';
import type { Check } from './check.ts';

function repeats<T>(items: readonly T[], keyOf: (item: T) => string): [first: T, again: T][] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first !== undefined) return [[first, item] as [T, T]];
    seen.set(key, item);
    return [];
  });
}

/**
 * No two records of a kind share an id or a title, and no two themes a place or a colour.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkDuplicates: Check = (entries, lineOf) => {
  const ids = kindNames.flatMap((kind) =>
    repeats(entries[kind] as Entry[], (entry) => entry.id).map(([first, again]) => ({
      file: again.file,
      line: null,
      field: '',
      what: `its id \`${again.id}\` is taken by ${first.file}`,
      fix: 'Rename one of the two files. A file name without its ending is the id.',
    })),
  );
  const titles = kindNames.flatMap((kind) => {
    if (kind === 'bankHolidays') return [];
    const titled = entries[kind] as { title: string; file: string; id: string }[];
    return repeats(titled, (entry) => entry.title.toLowerCase())
      .filter(([first, again]) => first.id !== again.id)
      .map(([first, again]) => ({
        file: again.file,
        line: lineOf(again.file, ['title']),
        field: 'title',
        what: `\`${again.title}\` is also the title of ${first.file}`,
        fix: `Give each ${kinds[kind].singular} a title of its own.`,
      }));
  });
  const themes = (['order', 'dye'] as const).flatMap((field) =>
    repeats(entries.themes, (theme) => String(theme[field])).map(([first, again]) => ({
      file: again.file,
      line: lineOf(again.file, [field]),
      field,
      what: `\`${again[field]}\` is also used by ${first.file}`,
      fix: `Choose one that no other theme has.`,
    })),
  );
  return [...ids, ...titles, ...themes];
};
