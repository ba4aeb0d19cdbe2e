import ical, {
  escape,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays, numberOf } from '../when/days.ts';
import type { CalendarEvent } from './calendar-events.ts';

/** A calendar that people can subscribe to. */
export interface CalendarFeed {
  /** The last part of its address, without `.ics`. */
  name: string;
  title: string;
  events: readonly CalendarEvent[];
}

const secondsADay = 86_400;

/** RFC 5545 has no room in text for control characters, nor UTF-8 for half a surrogate pair. */
function textOf(words: string): string {
  return words.toWellFormed().replace(/(?![\t\r\n])\p{Cc}/gu, ' ');
}

/**
 * A later reading of a fact has a higher number, so that a calendar file taken in again replaces what it brought before
 * (RFC 5545, 3.8.7.4).
 */
function sequenceOf({ stamp }: CalendarEvent): number {
  return Math.max(0, numberOf(stamp));
}

function eventData(event: CalendarEvent): ICalEventData {
  return {
    id: event.uid,
    stamp: event.stamp,
    sequence: sequenceOf(event),
    allDay: true,
    start: event.first,
    end: addDays(event.last, 1),
    summary: textOf(event.title),
    description: textOf(event.words),
    url: event.url,
    categories: [{ name: textOf(event.theme) }],
    status: ICalEventStatus[event.status],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/**
 * The address of a calendar, from the root of the site.
 *
 * @param name the calendar's name
 */
export function calendarPath(name: string): string {
  return `/calendar/${name}.ics`;
}

/**
 * Writes a calendar as an iCalendar file (RFC 5545, with NAME, SOURCE and REFRESH-INTERVAL of RFC 7986). The same
 * calendar gives the same bytes.
 *
 * It has no METHOD: PUBLISH would ask for an ORGANIZER with an address that answers (RFC 5546, 3.2.1).
 *
 * @param feed the calendar, with one event or more: a file without any is not valid
 * @param siteUrl the address the site is published at
 * @throws {Error} when the calendar has no event
 */
export function writeCalendar(feed: CalendarFeed, siteUrl: string): string {
  if (feed.events.length === 0) throw new Error(`the calendar ${feed.name} has no event`);
  const calendar = ical({
    prodId: `//${new URL(siteUrl).hostname}//Influence map//EN`,
    // The library writes a name as it comes.
    name: escape(textOf(feed.title), false),
    source: new URL(calendarPath(feed.name), siteUrl).href,
    ttl: secondsADay,
    events: feed.events.map(eventData),
  });
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
}
