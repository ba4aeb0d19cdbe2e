import { kindNames, kinds } from '../../schemas/kinds.ts';
import { dyes } from '../../schemas/theme.ts';
import type { LineFinder } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { FoundRecord, FoundRecords } from '../reference.ts';
import type { Check } from './check.ts';

function fieldOf({ data }: FoundRecord, name: string): unknown {
  return (data as Record<string, unknown> | null | undefined)?.[name];
}

/** The pairs of records that give the same key; those that give `null` are passed over. */
function repeats(
  records: readonly FoundRecord[],
  keyOf: (record: FoundRecord) => string | null,
): { first: FoundRecord; again: FoundRecord }[] {
  const seen = new Map<string, FoundRecord>();
  return records.flatMap((record) => {
    const key = keyOf(record);
    if (key === null) return [];
    const first = seen.get(key);
    if (first) return [{ first, again: record }];
    seen.set(key, record);
    return [];
  });
}

function repeatedIds(found: FoundRecords): Problem[] {
  return kindNames.flatMap((kind) =>
    repeats(found[kind], ({ id }) => id).map(({ first, again }) => ({
      file: again.file,
      line: null,
      field: '',
      what: `the id \`${again.id}\` is taken by ${first.file}`,
      fix: 'Rename one of the two files. A file name without its ending is the id, in subfolders too.',
    })),
  );
}

function repeatedTitles(found: FoundRecords, lineOf: LineFinder): Problem[] {
  return kindNames.flatMap((kind) =>
    repeats(found[kind], (record) => {
      const title = fieldOf(record, 'title');
      return typeof title === 'string' ? title.toLowerCase() : null;
    })
      .filter(({ first, again }) => first.id !== again.id)
      .map(({ first, again }) => ({
        file: again.file,
        line: lineOf(again.file, ['title']),
        field: 'title',
        what: `\`${String(fieldOf(again, 'title'))}\` is also the title of ${first.file}`,
        fix: `Give each ${kinds[kind].singular} a title of its own.`,
      })),
  );
}

/** What each theme has to itself, and all there is to choose from. */
const ofOneTheme: Record<string, readonly (string | number)[]> = {
  order: dyes.map((_, index) => index + 1),
  dye: dyes,
};

function repeatedOfThemes(found: FoundRecords, lineOf: LineFinder): Problem[] {
  return Object.entries(ofOneTheme).flatMap(([field, all]) => {
    const used = found.themes.map((theme) => fieldOf(theme, field));
    const free = all.filter((one) => !used.includes(one)).join(', ');
    return repeats(found.themes, (theme) => {
      const value = fieldOf(theme, field);
      return all.some((one) => one === value) ? String(value) : null;
    }).map(({ first, again }) => ({
      file: again.file,
      line: lineOf(again.file, [field]),
      field,
      what: `\`${String(fieldOf(again, field))}\` is also used by ${first.file}`,
      fix: free === '' ? 'There are no more than twelve.' : `Choose one that is free: ${free}.`,
    }));
  });
}

/**
 * No two records of a kind share an id or a title, and no two themes a place or a colour.
 *
 * @param _ not needed: records that failed their schemas are looked through as well
 * @param lineOf finds lines
 * @param found every record
 */
export const checkDuplicates: Check = (_, lineOf, found) => [
  ...repeatedIds(found),
  ...repeatedTitles(found, lineOf),
  ...repeatedOfThemes(found, lineOf),
];
