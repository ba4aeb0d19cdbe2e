import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { actionFeeds, writeFeed } from '../../feeds/action-feeds.ts';

interface Props {
  text: string;
}

/** A feed of all actions, and one for each area. */
export const getStaticPaths = (async () => {
  const atlas = await loadAtlas();
  return actionFeeds(atlas).map((feed) => ({
    params: { name: feed.name },
    props: { text: writeFeed(feed, atlas.site) } satisfies Props,
  }));
}) satisfies GetStaticPaths;

/** The feed, as the type of file that feed readers know. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
