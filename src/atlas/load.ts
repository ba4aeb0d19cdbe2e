import { getCollection, getEntry, render } from 'astro:content';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFolder } from '../../scripts/content-folder.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import type { Kind, KindName } from '../schemas/kinds.ts';
import type { Atlas } from './atlas.ts';
import { buildAtlas } from './build.ts';
import { ContentError } from './problem.ts';
import type { RawRecord } from './raw-record.ts';

let loaded: Promise<Atlas> | undefined;

async function rawRecordsOf(kind: KindName): Promise<RawRecord[]> {
  const { file }: Kind = kinds[kind];
  // Astro would warn of a collection that is empty because nobody has written one yet.
  if (file === undefined && !existsSync(join(contentFolder(), kind))) return [];
  const entries = await getCollection(kind);
  return entries.map(({ id, data, filePath }) => ({
    kind,
    id,
    data,
    file: `content/${file ?? `${kind}/${basename(filePath ?? id)}`}`,
  }));
}

async function load(): Promise<Atlas> {
  const records = await Promise.all(kindNames.map(rawRecordsOf));
  const { atlas, problems } = buildAtlas(records.flat());
  if (atlas === null) throw new ContentError(problems);
  return atlas;
}

/**
 * Everything the site knows, from Astro's content layer. Loaded once in a build, and anew for each request in `astro
 * dev`, so that an edited file shows at once.
 *
 * @throws {ContentError} with all problems, when the content does not fit together
 */
export function loadAtlas(): Promise<Atlas> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/**
 * The words below an MDX record, ready to be shown.
 *
 * @param kind the kind of record
 * @param id its id
 * @returns the component that prints them
 * @throws {Error} when there is no such record
 */
export async function loadWords(kind: 'decisions' | 'ways' | 'guides', id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`there are no words for ${kind} ${id}`);
  return (await render(entry)).Content;
}
