import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { loadAtlas } from '../../atlas/load.ts';
import { makeFinderIndex } from '../../components/finder/make-index.ts';
import { packIndex } from '../../components/finder/pack.ts';

/** The finder's index, which the browser fetches when the box is first used. */
export const GET: APIRoute = async () => {
  const words = new Map((await getCollection('decisions')).map(({ id, body }) => [id, body]));
  return Response.json(packIndex(makeFinderIndex(await loadAtlas(), (id) => words.get(id) ?? '')));
};
