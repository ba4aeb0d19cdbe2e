import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { urlOf } from '../../atlas/urls.ts';

export const getStaticPaths = (async () =>
  (await loadAtlas()).ways
    .filter(({ scaffold }) => scaffold !== null)
    .map(({ id }) => ({ params: { way: id } }))) satisfies GetStaticPaths;

/** Tells a program that opens the saved file that its letters are UTF-8: a “ must not turn into â€œ. */
const byteOrderMark = '\uFEFF';

/** The words to start from as a file, under the way's name and the address of its page. */
export const GET: APIRoute<Record<string, unknown>, { way: string }> = async ({ params }) => {
  const atlas = await loadAtlas();
  const { id, title, scaffold } = atlas.find('ways', params.way);
  const address = new URL(urlOf('ways', id), atlas.site.url).href;
  return new Response(`${byteOrderMark}${title}\n${address}\n\n${(scaffold ?? '').trimEnd()}\n`);
};
