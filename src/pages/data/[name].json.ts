import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAtlas, loadBodies } from '../../atlas/load.ts';
import { fileNameOf, recordFile } from '../../feeds/data/record-file.ts';
import { kindNames } from '../../schemas/kinds.ts';
import type { KindName } from '../../schemas/kinds.ts';

interface Props {
  kind: KindName;
}

/** A file for every kind of record. */
export const getStaticPaths = (() =>
  kindNames.map((kind) => ({
    params: { name: fileNameOf(kind) },
    props: { kind } satisfies Props,
  }))) satisfies GetStaticPaths;

/** All records of a kind, as they are kept, with the words below them. */
export const GET: APIRoute<Props> = async ({ props: { kind } }) => {
  const words = await loadBodies(kind);
  const file = recordFile(await loadAtlas(), kind, (id) => words.get(id) ?? null);
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
