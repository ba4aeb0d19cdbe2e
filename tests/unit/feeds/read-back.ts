import ICAL from 'ical.js';

/** An event as another program reads it. */
export interface ReadEvent {
  uid: string;
  stamp: string;
  first: string;
  /** The day after the last, as the file gives it. */
  end: string;
  wholeDays: boolean;
  title: string;
  words: string;
  url: string;
  status: string;
  transparency: string;
  themes: string[];
}

/** A calendar as another program reads it. */
export interface ReadCalendar {
  names: string[];
  events: ReadEvent[];
}

/** ical.js hands over the value of a property that it does not know as it was written. Text is text in any. */
function textFrom(written: unknown): string {
  return String(ICAL.Property.fromString(`SUMMARY:${String(written)}`).getFirstValue());
}

/**
 * Reads an iCalendar file with ical.js, which shares no code with what writes it.
 *
 * @param text the file
 * @throws {Error} when it cannot be parsed
 */
export function readBack(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    names: ['name', 'x-wr-calname'].map((name) => textFrom(calendar.getFirstPropertyValue(name))),
    events: calendar.getAllSubcomponents('vevent').map((component): ReadEvent => {
      const event = new ICAL.Event(component);
      const value = (name: string): string => String(component.getFirstPropertyValue(name));
      return {
        uid: event.uid,
        stamp: value('dtstamp'),
        first: event.startDate.toString(),
        end: event.endDate.toString(),
        wholeDays: event.startDate.isDate && event.endDate.isDate,
        title: event.summary,
        words: event.description,
        url: value('url'),
        status: value('status'),
        transparency: value('transp'),
        themes: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
      };
    }),
  };
}
