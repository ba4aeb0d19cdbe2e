import type { Entry } from '../../../src/atlas/entry.ts';
import { calendarEvents } from '../../../src/feeds/calendar-events.ts';
import type { CalendarEvent, Subject } from '../../../src/feeds/calendar-events.ts';
import type { Window } from '../../../src/schemas/window.ts';
import { sampleDecision } from '../../support/sample-decision.ts';
import { calendar } from '../when/samples.ts';

export const builtOn = '2026-11-22';

export const siteUrl = 'https://map.example';

/** What an event says of a decision: who decides is the Full Council. */
export function subject(entry: Entry<'decisions'>): Subject {
  return { decision: entry, deciders: ['Full Council'], theme: 'Roads and paths', siteUrl };
}

/** The events of a decision that has these windows, on 22 November 2026. */
export function eventsOf(...windows: Window[]): CalendarEvent[] {
  return calendarEvents(subject(sampleDecision({ windows })), builtOn, calendar);
}

/** An event on one day, 1 June 2027, unless told otherwise. */
export function event(part: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'a-decision.1.2027-06-01.window@map.example',
    stamp: '2026-09-01',
    first: '2027-06-01',
    last: '2027-06-01',
    status: 'CONFIRMED',
    title: 'Answer – Where the bus stops',
    words: 'On Tuesday 1 June 2027.',
    url: 'https://map.example/influence/a-decision/',
    theme: 'Roads and paths',
    ...part,
  };
}
