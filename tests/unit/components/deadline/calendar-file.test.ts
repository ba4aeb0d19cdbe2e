import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../src/components/deadline/calendar-file.ts';
import type { CalendarDay } from '../../../../src/components/deadline/calendar-file.ts';
import { anyDay } from '../../when/samples.ts';

const entry: CalendarDay = {
  day: '2027-01-31',
  title: 'Last day, by noon: Write in; say why',
  words: 'A printed date counts.\nWhat is built next door',
  url: 'https://map.example/when/last-day/?decision=new-homes&window=0&date=2027-01-11',
  made: '2026-11-22',
};

/** The one event of a file, read by a library that shares no code with what wrote it. */
function eventIn(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
}

describe('calendarFile', () => {
  it('is one whole day, written as RFC 5545 asks', () => {
    expect(calendarFile(entry).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Influence Map//Last day//EN',
      'BEGIN:VEVENT',
      'UID:%2Fwhen%2Flast-day%2F%3Fdecision%3Dnew-homes%26window%3D0%26date%3D2027',
      ' -01-11@map.example',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20270131',
      'DTEND;VALUE=DATE:20270201',
      'SUMMARY:Last day\\, by noon: Write in\\; say why',
      'DESCRIPTION:A printed date counts.\\nWhat is built next door',
      'URL:https://map.example/when/last-day/?decision=new-homes&window=0&date=202',
      ' 7-01-11',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has the same UID for the same answer, and another for another', () => {
    const uid = (part: Partial<CalendarDay>): string =>
      eventIn(calendarFile({ ...entry, ...part })).uid;
    expect(uid({ made: '2026-12-01', title: 'Other words' })).toBe(uid({}));
    expect(uid({ url: entry.url.replace('window=0', 'window=1') })).not.toBe(uid({}));
  });

  it('is read back as it was written, whatever the words', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('a;b,c\\d', 'BEGIN:VEVENT', '\\n', 'é🔔'.repeat(60)),
    );
    // Characters that steer machines are not text, and a reader may trim spaces at the ends.
    const text = hostile.map((words) => words.replace(/\p{Cc}/gu, '').trim());
    fc.assert(
      fc.property(anyDay(), text, text, (day, title, words) => {
        const event = eventIn(calendarFile({ ...entry, day, title, words: `${title}\n${words}` }));
        expect(event.startDate.toString()).toBe(day);
        expect(event.startDate.isDate).toBe(true);
        expect(event.duration.toString()).toBe('P1D');
        expect(event.summary).toBe(title);
        expect(event.description).toBe(`${title}\n${words}`);
      }),
    );
  });

  it('lets no line end, of any kind, begin a line of its own', () => {
    const file = calendarFile({ ...entry, title: 'a\r\nEND:VCALENDAR\rb\nc\u0000d\te' });
    expect(file).toContain('SUMMARY:a\\nEND:VCALENDAR\\nb\\nc d e\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line over 75 octets and cuts no character apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        for (const line of calendarFile({ ...entry, title }).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        }
      }),
    );
  });
});
