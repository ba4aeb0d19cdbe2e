import { readFile, readdir } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { kindNames, kinds } from '../schemas/kinds.ts';
import type { Kind, KindName } from '../schemas/kinds.ts';
import { parseJson } from './parse/json.ts';
import { parseMdx } from './parse/mdx.ts';
import { checkWords } from './parse/words.ts';
import type { Problem } from './problem.ts';
import type { RawRecord } from './raw-record.ts';

/** What a content folder holds: its records, and what could not be read. */
export interface Content {
  records: RawRecord[];
  problems: Problem[];
}

async function filesOf(folder: string, kind: KindName): Promise<string[]> {
  const description: Kind = kinds[kind];
  if (description.file !== undefined) return [join(folder, description.file)];
  const inside = join(folder, kind);
  const names = await readdir(inside, { recursive: true }).catch(() => []);
  return names
    .filter((name) => extname(name) !== '' && !basename(name).startsWith('.'))
    .sort()
    .map((name) => join(inside, name));
}

function readRecord(kind: KindName, file: string, text: string): Content {
  const id = basename(file, extname(file));
  const { format, singular }: Kind = kinds[kind];
  if (extname(file) !== `.${format}`) {
    const what = `a ${singular} is kept in a .${format} file`;
    const fix = `Rename it to ${id}.${format}, or move it out of the folder.`;
    return { records: [], problems: [{ file, line: null, field: '', what, fix }] };
  }
  if (format === 'json') {
    const parsed = parseJson(text, file);
    if (parsed.data === undefined) return { records: [{ kind, id, file, data: undefined }], problems: parsed.problems };
    return { records: [{ kind, id, file, data: parsed.data, lineOf: parsed.lineOf }], problems: [] };
  }
  const parsed = parseMdx(text, file);
  const wordProblems = checkWords(parsed.words, file, parsed.wordsAbove);
  if (parsed.data === undefined) {
    const problems = [...parsed.problems, ...wordProblems];
    return { records: [{ kind, id, file, data: undefined }], problems };
  }
  const { data, words, lineOf } = parsed;
  return { records: [{ kind, id, file, data, words, lineOf }], problems: wordProblems };
}

/**
 * Reads a content folder. Nothing is written.
 *
 * @param folder the content folder
 * @returns every record that could be read, and a problem for each that could not
 */
export async function readContent(folder: string): Promise<Content> {
  const all = await Promise.all(
    kindNames.map(async (kind) => {
      const files = await filesOf(folder, kind);
      return Promise.all(
        files.map(async (path) => {
          const name = `content/${relative(folder, path).split(sep).join('/')}`;
          const text = await readFile(path, 'utf8').catch(() => null);
          return text === null ? { records: [], problems: [] } : readRecord(kind, name, text);
        }),
      );
    }),
  );
  const read = all.flat();
  return {
    records: read.flatMap((one) => one.records),
    problems: read.flatMap((one) => one.problems),
  };
}
