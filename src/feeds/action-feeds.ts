import { Feed } from 'feed';
import type { Atlas } from '../atlas/atlas.ts';
import type { Entry } from '../atlas/entry.ts';
import { areasOfAction, lastEntryOf } from '../atlas/ledger.ts';
import { urlOf } from '../atlas/urls.ts';
import type { Site } from '../schemas/site.ts';
import type { IsoDay } from '../when/days.ts';
import { sayRoughDay, sayWhen } from '../when/rough-day.ts';
import { actionKindWords } from '../words/action-kinds.ts';

/** The name of the feed that holds every action. */
export const allActions = 'all';

/** One action in a feed. */
export interface FeedEntry {
  url: string;
  title: string;
  /** What is known of it, a sentence or two a line. It tells no state, since a state changes with the day. */
  lines: string[];
  theme: string;
  /** The last day on which something was written down about it. */
  updated: IsoDay;
}

/** A feed that people can follow. */
export interface ActionFeed {
  /** The last part of its address, without `.atom`. */
  name: string;
  title: string;
  /** The newest day of its entries; the day the ledger began where it has none. */
  updated: IsoDay;
  entries: readonly FeedEntry[];
}

/**
 * The address of a feed, from the root of the site.
 *
 * @param name `all`, or the id of an area
 */
export function feedPath(name: string): string {
  return `/actions/${name}.atom`;
}

function linesOf(atlas: Pick<Atlas, 'find'>, action: Entry<'actions'>): string[] {
  const { kind, asked, answered, promised, news, done, declined } = action;
  const on = (day: string | null): string => (day === null ? '' : ` ${sayWhen(day)}`);
  return [
    `${actionKindWords[kind].short}. Asked${on(asked.on)}: ${asked.what}`,
    ...(answered ? [`Answered${on(answered.on)}: ${answered.what}`] : []),
    ...(promised
      ? [
          `Promised${on(promised.on)} by ${atlas.find('bodies', promised.by).title}, due ${sayRoughDay(promised.due)}: ${promised.what}`,
        ]
      : []),
    ...news.map(({ on: day, what }) => `News${on(day)}: ${what}`),
    ...(done ? [`Done${on(done.on)}: ${done.what}`] : []),
    ...(declined ? [`Declined${on(declined.on)}: ${declined.why}`] : []),
  ];
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.updated !== b.updated) return a.updated > b.updated ? -1 : 1;
  return a.url < b.url ? -1 : 1;
}

/**
 * The feeds of the ledger: one of all actions, and one for each area. Each area has one, so that people can follow it
 * before anything happens there. The same records give the same feeds, whatever the day.
 *
 * @param atlas the atlas
 */
export function actionFeeds(
  atlas: Pick<Atlas, 'find' | 'actions' | 'areas' | 'site'>,
): ActionFeed[] {
  const { site, actions, areas } = atlas;
  const entryOf = (action: Entry<'actions'>): FeedEntry => ({
    url: urlOf('actions', action.id),
    title: action.title,
    lines: linesOf(atlas, action),
    theme: atlas.find('themes', atlas.find('decisions', action.decision).theme).title,
    updated: lastEntryOf(action) ?? site.ledgerFrom,
  });
  const feedOf = (name: string, title: string, of: readonly Entry<'actions'>[]): ActionFeed => {
    const entries = of.map(entryOf).toSorted(newestFirst);
    return { name, title, updated: entries[0]?.updated ?? site.ledgerFrom, entries };
  };
  const what = 'Asked, promised, done';
  return [
    feedOf(allActions, `${what} – ${site.title}`, actions),
    ...areas.map((area) =>
      feedOf(
        area.id,
        `${what}: ${area.title} – ${site.title}`,
        actions.filter((action) => areasOfAction(atlas, action).some(({ id }) => id === area.id)),
      ),
    ),
  ];
}

/** XML 1.0 has no room for control characters, nor UTF-8 for half a surrogate pair. */
function cleaned(words: string): string {
  return words.toWellFormed().replace(/(?![\t\r\n])\p{Cc}|[\uFFFE\uFFFF]/gu, ' ');
}

/** Titles and contents are of the type `html` in what the library writes, so words are escaped for that. */
function asHtml(words: string): string {
  return cleaned(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function midnight(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * Writes a feed as Atom (RFC 4287). The same feed gives the same bytes.
 *
 * @param feed the feed
 * @param site the title of the site, and the address it is published at
 */
export function writeFeed(feed: ActionFeed, site: Pick<Site, 'title' | 'url'>): string {
  const full = (path: string): string => new URL(path, site.url).href;
  const atom = new Feed({
    id: full(feedPath(feed.name)),
    title: cleaned(feed.title),
    updated: midnight(feed.updated),
    generator: false,
    feed: full(feedPath(feed.name)),
    link: full('/actions/'),
    author: { name: cleaned(site.title) },
  });
  for (const { url, title, lines, theme, updated } of feed.entries)
    atom.addItem({
      id: full(url),
      link: full(url),
      title: asHtml(title),
      content: lines.map((line) => `<p>${asHtml(line)}</p>`).join(''),
      category: [{ term: cleaned(theme) }],
      date: midnight(updated),
    });
  return `${atom.atom1()}\n`;
}
