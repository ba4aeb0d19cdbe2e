import type { APIRoute } from 'astro';
import { loadBaseMap } from '../../atlas/base-map/load-base-map.ts';

/** The base map with its credit and licence, as it is kept: TopoJSON under the Open Database Licence. */
export const GET: APIRoute = async () => Response.json(await loadBaseMap());
