import type { APIRoute, GetStaticPaths } from 'astro';
import { buildDay } from '../../atlas/build-day.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { calendarFeeds } from '../../feeds/calendar-feeds.ts';
import { writeCalendar } from '../../feeds/calendar.ts';

interface Props {
  text: string;
}

/** A file for each calendar that has an event. */
export const getStaticPaths = (async () => {
  const atlas = await loadAtlas();
  return calendarFeeds(atlas, buildDay()).map((feed) => ({
    params: { name: feed.name },
    props: { text: writeCalendar(feed, atlas.site.url) } satisfies Props,
  }));
}) satisfies GetStaticPaths;

/** The calendar, as the type of file that calendar programs know. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
