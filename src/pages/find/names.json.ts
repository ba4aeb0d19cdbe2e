import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { makeFinderNames } from '../../components/finder/make-names.ts';
import { packNames } from '../../components/finder/pack-names.ts';

/** What the finder finds by name only, which the browser fetches when there is a first answer. */
export const GET: APIRoute = async () =>
  Response.json(packNames(makeFinderNames(await loadAtlas())));
