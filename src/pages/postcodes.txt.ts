import type { APIRoute } from 'astro';
import { loadGeo } from '../atlas/geo/load-geo.ts';
import { postcodeText } from '../atlas/geo/postcode-text.ts';
import { loadAtlas } from '../atlas/load.ts';

/** Every live postcode of the borough, for the box that asks for one. It is matched in the browser, which fetches it whole. */
export const GET: APIRoute = async () =>
  new Response(postcodeText(await loadGeo(), await loadAtlas()));
