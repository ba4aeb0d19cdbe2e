import { addDays } from '../../when/days.ts';
import type { IsoDay } from '../../when/days.ts';

/** One whole day for a calendar. */
export interface CalendarDay {
  day: IsoDay;
  title: string;
  /** What a person reads when they open the entry. */
  words: string;
  /** The page that the entry comes from. */
  url: string;
  /** The day on which the file is made. */
  made: IsoDay;
}

const longestLine = 75;

/** Backslashes, semicolons, commas and line ends (RFC 5545, 3.3.11); characters that steer machines become spaces. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines of at most 75 octets, each later one begun with a space, no character cut apart (RFC 5545, 3.1). */
function fold(line: string): string {
  const octets = new TextEncoder();
  let folded = '';
  let room = longestLine;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = longestLine - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

function dateOf(day: IsoDay): string {
  return day.replaceAll('-', '');
}

/**
 * A calendar file with one whole day in it (RFC 5545). The same day from the same address has the same UID, so adding it
 * again changes the entry and does not double it.
 *
 * @param entry the day, with its title, words and address
 */
export function calendarFile({ day, title, words, url, made }: CalendarDay): string {
  const { host, pathname, search } = new URL(url);
  const uid = `${encodeURIComponent(`${pathname}${search}`)}@${host}`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Influence Map//Last day//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${dateOf(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(words)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
