import { readFile, readdir } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { kindNames, kinds } from '../schemas/kinds.ts';
import type { Kind, KindName } from '../schemas/kinds.ts';
import { notRecordsInGeo } from './geo/geo-files.ts';
import { nearest } from './nearest.ts';
import { parseJson } from './parse/json.ts';
import { parseMdx } from './parse/mdx.ts';
import { checkWords } from './parse/words.ts';
import type { Problem } from './problem.ts';
import type { RawRecord } from './raw-record.ts';
import { idFrom } from './record-id.ts';

/** What a content folder holds: its records, and what could not be read. */
export interface Content {
  records: RawRecord[];
  problems: Problem[];
}

/** The path of a file from the content folder on, with forward slashes. */
type ContentPath = string;

/** Files under `content/` that are not records: they are made from the schemas, or by the computer. */
const notRecords = /^README\.md$|^schemas\/|(^|\/)(\.|~\$)|(^|\/)(Thumbs\.db|desktop\.ini)$/;

const singles = new Map<ContentPath, KindName>();
const folders = new Map<string, KindName>();
for (const kind of kindNames) {
  const { file }: Kind = kinds[kind];
  if (file === undefined) folders.set(kind, kind);
  else singles.set(file, kind);
}

function wholeFile(path: ContentPath, what: string, fix: string): Problem {
  return { file: `content/${path}`, line: null, field: '', what, fix };
}

function unreadable(kind: KindName, id: string, path: ContentPath, problems: Problem[]): Content {
  return { records: [{ kind, id, file: `content/${path}`, data: undefined }], problems };
}

function misnamed(kind: KindName, path: ContentPath): Content {
  const { format, singular }: Kind = kinds[kind];
  const [name = ''] = basename(path).split('.');
  const id = idFrom(name);
  const what = `a ${singular} is kept in a .${format} file`;
  const fix = `Rename it to ${id}.${format}, or move it out of the folder.`;
  return unreadable(kind, id, path, [wholeFile(path, what, fix)]);
}

function readText(kind: KindName, path: ContentPath, text: string): Content {
  const id = basename(path, extname(path));
  const file = `content/${path}`;
  if (kinds[kind].format === 'json') {
    const { problems, ...parsed } = parseJson(text, file);
    return { records: [{ kind, id, file, ...parsed }], problems };
  }
  const { problems, wordsAbove, ...parsed } = parseMdx(text, file);
  const inWords = checkWords(parsed.words, file, wordsAbove);
  return {
    records: [{ kind, id, file, wordsAbove, ...parsed }],
    problems: [...problems, ...inWords],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    // A byte order mark at the start is left out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Astro reads JSON with `JSON.parse`, which stops at a byte order mark. It passes over one before a record in MDX. */
function byteOrderMark(path: ContentPath, bytes: Uint8Array): Problem[] {
  const isThere = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!isThere || extname(path) !== '.json') return [];
  const fix = 'Save it again, and choose the encoding UTF-8 without a byte order mark (BOM).';
  return [wholeFile(path, 'the file starts with a hidden mark, the byte order mark', fix)];
}

async function readRecord(folder: string, kind: KindName, path: ContentPath): Promise<Content> {
  if (extname(path) !== `.${kinds[kind].format}`) return misnamed(kind, path);
  const id = basename(path, extname(path));
  const bytes = await readFile(join(folder, path)).catch(() => null);
  if (bytes === null) {
    const fix = 'Check that you may open it.';
    return unreadable(kind, id, path, [wholeFile(path, 'the file cannot be opened', fix)]);
  }
  const text = decode(bytes);
  if (text !== null) {
    const { records, problems } = readText(kind, path, text);
    return { records, problems: [...byteOrderMark(path, bytes), ...problems] };
  }
  const fix = 'Save it again, and choose the encoding UTF-8.';
  return unreadable(kind, id, path, [wholeFile(path, 'the file is not saved as UTF-8', fix)]);
}

/**
 * A file that the site would pass over. Where its name, or its folder's, is nearly one that the site reads, it counts
 * as that record, so that the record is not reported as missing too.
 */
function strayFile(path: ContentPath, all: readonly ContentPath[]): Content {
  const meantFile = nearest(
    path,
    [...singles.keys()].filter((file) => !all.includes(file)),
  );
  const kind = meantFile === null ? undefined : singles.get(meantFile);
  if (meantFile !== null && kind) {
    const problem = wholeFile(
      path,
      'the site does not read a file of this name',
      `Rename it to content/${meantFile}.`,
    );
    return unreadable(kind, basename(meantFile, '.json'), path, [problem]);
  }
  const fix = 'Move it into the folder of its kind, or out of content/.';
  return { records: [], problems: [wholeFile(path, 'the site does not read this file', fix)] };
}

function strayFolder(name: string, paths: readonly ContentPath[]): Content {
  const meant = nearest(name, folders.keys());
  const kind = meant === null ? undefined : folders.get(meant);
  const fix = kind
    ? `Did you mean content/${kind}/? Move its files there.`
    : 'Move its files into the folders of their kinds, or out of content/.';
  const problems = [wholeFile(`${name}/`, 'the site does not read a folder of this name', fix)];
  const records = paths.map((path): RawRecord[] =>
    kind
      ? [
          {
            kind,
            id: idFrom(basename(path, extname(path))),
            file: `content/${path}`,
            data: undefined,
          },
        ]
      : [],
  );
  return { records: records.flat(), problems };
}

function strays(paths: readonly ContentPath[], all: readonly ContentPath[]): Content[] {
  const knownFolders = new Set([...singles.keys()].flatMap((file) => file.split('/').slice(0, -1)));
  const folderOf = (path: ContentPath): string | null => {
    const [first = '', ...rest] = path.split('/');
    return rest.length === 0 || knownFolders.has(first) ? null : first;
  };
  const names = new Set(paths.map(folderOf));
  return [...names].flatMap((name) => {
    const inside = paths.filter((path) => folderOf(path) === name);
    return name === null ? inside.map((path) => strayFile(path, all)) : [strayFolder(name, inside)];
  });
}

function depthOf(path: ContentPath): number {
  return path.split('/').length;
}

async function pathsIn(folder: string): Promise<ContentPath[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !notRecords.test(path) && !notRecordsInGeo.has(path))
    .sort((a, b) => depthOf(a) - depthOf(b) || a.localeCompare(b, 'en-GB'));
}

/**
 * Reads a content folder. Nothing is written.
 *
 * @param folder the content folder
 * @returns every record, also those that could not be read, and a problem for whatever could not
 */
export async function readContent(folder: string): Promise<Content> {
  const paths = await pathsIn(folder);
  const kindOf = (path: ContentPath): KindName | undefined =>
    singles.get(path) ?? (path.includes('/') ? folders.get(path.split('/')[0] ?? '') : undefined);
  const ofKinds = paths.flatMap((path) => {
    const kind = kindOf(path);
    return kind ? [{ kind, path }] : [];
  });
  const others = paths.filter((path) => !kindOf(path));
  const read = await Promise.all(ofKinds.map(({ kind, path }) => readRecord(folder, kind, path)));
  const all = [...read, ...strays(others, paths)];
  return {
    records: all.flatMap(({ records }) => records),
    problems: all.flatMap(({ problems }) => problems),
  };
}
