import type { APIRoute } from 'astro';
import { loadGeo } from '../../atlas/geo/load-geo.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { makeNear } from '../../components/finder/place/make-near.ts';

/** What there is in each area, which the browser fetches when a postcode is first looked up. */
export const GET: APIRoute = async () =>
  Response.json(makeNear(await loadAtlas(), await loadGeo()));
