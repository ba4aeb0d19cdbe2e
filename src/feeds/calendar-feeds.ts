import type { Atlas } from '../atlas/atlas.ts';
import type { Entry } from '../atlas/entry.ts';
import { decisionsOfTheme } from '../atlas/links.ts';
import { calendarOf } from '../atlas/times.ts';
import type { IsoDay } from '../when/days.ts';
import { calendarEvents } from './calendar-events.ts';
import type { CalendarEvent } from './calendar-events.ts';
import type { CalendarFeed } from './calendar.ts';

/** The name of the calendar that holds every date. */
export const allDates = 'all';

interface Plan {
  name: string;
  title: string;
  decisions: readonly Entry<'decisions'>[];
}

/**
 * The name of the calendar of a theme or a decision: its id. A theme has the first claim to a name, since more people
 * subscribe to one. A decision of the same id is called `decision--` and its id, and what is called like the calendar
 * of all dates gets its kind in front too. No id holds two hyphens in a row, so no two names are ever the same.
 *
 * @param atlas the atlas
 * @param kind what it is a calendar of
 * @param id the id of the theme or the decision
 */
export function calendarName(atlas: Atlas, kind: 'themes' | 'decisions', id: string): string {
  if (kind === 'themes') return id === allDates ? `theme--${id}` : id;
  const isTaken = id === allDates || atlas.themes.some((theme) => theme.id === id);
  return isTaken ? `decision--${id}` : id;
}

function plansOf(atlas: Atlas): Plan[] {
  const { title } = atlas.site;
  return [
    { name: allDates, title, decisions: atlas.decisions },
    ...atlas.themes.map((theme) => ({
      name: calendarName(atlas, 'themes', theme.id),
      title: `${theme.title} – ${title}`,
      decisions: decisionsOfTheme(atlas, theme.id),
    })),
    ...atlas.decisions.map((decision) => ({
      name: calendarName(atlas, 'decisions', decision.id),
      title: `${decision.title} – ${title}`,
      decisions: [decision],
    })),
  ];
}

function inOrder(a: CalendarEvent, b: CalendarEvent): number {
  const [one, other] = [a, b].map(({ first, uid }) => `${first} ${uid}`) as [string, string];
  return one < other ? -1 : 1;
}

function fill({ name, title, decisions }: Plan, atlas: Atlas, day: IsoDay): CalendarFeed | null {
  const calendar = calendarOf(atlas);
  const events = decisions.flatMap((decision) =>
    calendarEvents(
      {
        decision,
        deciders: decision.decidedBy.map((body) => atlas.find('bodies', body).title),
        theme: atlas.find('themes', decision.theme).title,
        siteUrl: atlas.site.url,
      },
      day,
      calendar,
    ),
  );
  return events.length === 0 ? null : { name, title, events: events.sort(inOrder) };
}

/**
 * The calendars of the site: one of all dates, one for each theme and one for each decision. One that would have no
 * event is left out.
 *
 * @param atlas the atlas
 * @param day the day the site is built
 */
export function calendarFeeds(atlas: Atlas, day: IsoDay): CalendarFeed[] {
  return plansOf(atlas).flatMap((plan) => fill(plan, atlas, day) ?? []);
}

/**
 * The calendar of a name, or `null` where it would have no event.
 *
 * @param atlas the atlas
 * @param name the name, as `calendarName` gives it
 * @param day the day the site is built
 * @throws {Error} when no theme and no decision has a calendar of this name
 */
export function calendarFeed(atlas: Atlas, name: string, day: IsoDay): CalendarFeed | null {
  const plan = plansOf(atlas).find((one) => one.name === name);
  if (!plan) throw new Error(`there is no calendar ${name}`);
  return fill(plan, atlas, day);
}
