import { getCollection, getEntry, render } from 'astro:content';
import { basename } from 'node:path';
import { contentFolder } from '../../scripts/content-folder.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import type { Kind, KindName } from '../schemas/kinds.ts';
import type { Atlas } from './atlas.ts';
import { buildAtlas } from './build.ts';
import { hasRecords } from './has-records.ts';
import { onceInBuild } from './once-in-build.ts';
import { ContentError } from './problem.ts';
import type { RawRecord } from './raw-record.ts';

function entriesOf(kind: KindName) {
  return hasRecords(contentFolder(), kind) ? getCollection(kind) : Promise.resolve([]);
}

async function rawRecordsOf(kind: KindName): Promise<RawRecord[]> {
  const { file }: Kind = kinds[kind];
  const entries = await entriesOf(kind);
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
 * Everything the site knows, from Astro's content layer. Loaded once in a build.
 *
 * @throws {ContentError} with all problems, when the content does not fit together
 */
export const loadAtlas = onceInBuild(load);

/**
 * The words below each record of a kind, as they were typed, by its id. None where nobody has written a record yet.
 *
 * @param kind the kind of record
 */
export async function loadBodies(kind: KindName): Promise<Map<string, string | null>> {
  return new Map((await entriesOf(kind)).map(({ id, body }) => [id, body ?? null]));
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
