import { describe, expect, it } from 'vitest';
import { calendarPath, writeCalendar } from '../../../src/feeds/calendar.ts';
import type { CalendarEvent } from '../../../src/feeds/calendar-events.ts';
import { lint } from './lint.ts';
import { readBack } from './read-back.ts';
import type { ReadEvent } from './read-back.ts';
import { event, eventsOf, siteUrl } from './samples.ts';
import { once, yearly } from '../when/samples.ts';

function write(events: readonly CalendarEvent[], title = 'Bus stops'): string {
  return writeCalendar({ name: 'bus-stops', title, events }, siteUrl);
}

function readOne(part: Partial<CalendarEvent>): ReadEvent | undefined {
  return readBack(write([event(part)])).events[0];
}

describe('a calendar file', () => {
  it('is written in full as RFC 5545 has it', () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//map.example//Influence map//EN',
      'SOURCE;VALUE=URI:https://map.example/calendar/bus-stops.ics',
      'NAME:Bus stops',
      'X-WR-CALNAME:Bus stops',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
      'BEGIN:VEVENT',
      'UID:a-decision.1.2027-06-01.window@map.example',
      'SEQUENCE:20697',
      'DTSTAMP:20260901T000000Z',
      'DTSTART;VALUE=DATE:20270601',
      'DTEND;VALUE=DATE:20270602',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Answer – Where the bus stops',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:On Tuesday 1 June 2027.',
      'CATEGORIES:Roads and paths',
      'URL;VALUE=URI:https://map.example/influence/a-decision/',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ];
    expect(write([event()])).toBe(lines.join('\r\n'));
  });

  it('is read by another program with the same dates, the end being the day after the last', () => {
    const { events } = readBack(write(eventsOf(yearly({ except: [2027, 2028] }))));
    expect(events.map(({ first, end, wholeDays }) => ({ first, end, wholeDays }))).toEqual([
      { first: '2026-12-08', end: '2027-01-27', wholeDays: true },
      { first: '2027-01-26', end: '2027-01-27', wholeDays: true },
    ]);
  });

  it('ends on the right day across a leap day, a month and a year', () => {
    const ends = ['2028-02-28', '2027-02-28', '2027-04-30', '2027-12-31'].map(
      (day) => readOne({ first: day, last: day })?.end,
    );
    expect(ends).toEqual(['2028-02-29', '2027-03-01', '2027-05-01', '2028-01-01']);
  });

  it('takes up no time of anyone’s day, and carries the status', () => {
    for (const status of ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const)
      expect(readOne({ status })).toMatchObject({ status, transparency: 'TRANSPARENT' });
  });

  it('keeps commas, semicolons, backslashes and line breaks', () => {
    const odd = 'a, b; c\\ d \\n e: "f"\nsecond, line';
    expect(readOne({ title: odd, words: odd, theme: odd })).toMatchObject({
      title: odd,
      words: odd,
      themes: [odd],
    });
    expect(readBack(write([event()], odd)).names).toEqual([odd, odd]);
  });

  it('keeps a hostile title as plain text', () => {
    const title = 'Loud <script>alert("noise")</script> & "music" at night';
    expect(readOne({ title, words: title })).toMatchObject({ title, words: title });
    const breaking = 'Music\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Taken';
    const text = write([event({ title: breaking, theme: breaking })], breaking);
    expect(lint(text)).toEqual([]);
    expect(readBack(text).events).toHaveLength(1);
  });

  it('folds long lines by octets and splits no letter, accent or picture', () => {
    for (const letter of ['a', 'é', '–', '🔔', 'ŵ']) {
      const title = letter.repeat(200);
      const text = write([event({ title, words: title, theme: title })], title);
      expect(lint(text)).toEqual([]);
      expect(readBack(text).events[0]?.title).toBe(title);
    }
  });

  it('puts a space where a control character stood, since the format has no room for one', () => {
    expect(readOne({ title: 'bell\u0007rings' })?.title).toBe('bell rings');
  });

  it('gives the same bytes twice, and new ones only for new facts', () => {
    const events = eventsOf(once(), yearly());
    expect(write(events)).toBe(write(eventsOf(once(), yearly())));
    expect(write(eventsOf(once({ closes: '2027-06-11' }), yearly()))).not.toBe(write(events));
  });

  it('gives an event whose fact was read again later a higher number', () => {
    const sequence = (stamp: string): number =>
      Number(/^SEQUENCE:(\d+)/m.exec(write([event({ stamp })]))?.[1]);
    expect(sequence('2026-09-02')).toBe(sequence('2026-09-01') + 1);
    expect(sequence('1966-12-22')).toBe(0);
  });

  it('is refused when it would have no event', () => {
    expect(() => write([])).toThrow('the calendar bus-stops has no event');
  });

  it('stands under its name', () => {
    expect(calendarPath('bus-stops')).toBe('/calendar/bus-stops.ics');
  });
});
