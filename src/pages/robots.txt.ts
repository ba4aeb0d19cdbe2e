import type { APIRoute } from 'astro';
import { loadAtlas } from '../atlas/load.ts';

/** Lets every crawler in, and says where the sitemap is. */
export const GET: APIRoute = async () => {
  const { site } = await loadAtlas();
  const sitemap = new URL('/sitemap-index.xml', site.url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
