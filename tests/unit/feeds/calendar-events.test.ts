import { describe, expect, it } from 'vitest';
import { calendarEvents, uncheckedStamp } from '../../../src/feeds/calendar-events.ts';
import type { CalendarEvent } from '../../../src/feeds/calendar-events.ts';
import type { Window } from '../../../src/schemas/window.ts';
import { sampleDecision } from '../../support/sample-decision.ts';
import { calendar, once, undated, yearly } from '../when/samples.ts';
import { builtOn, event, eventsOf, subject } from './samples.ts';

function from(asOf: string | null): Window['from'] {
  return { source: 'a-law', at: 's.1', asOf };
}

function days(events: readonly CalendarEvent[]): string[] {
  return events.map(({ first, last }) => `${first} to ${last}`);
}

function stampFor(asOf: string | null, sources: (string | null)[]): string | undefined {
  const entry = sampleDecision({
    windows: [once({ from: from(asOf) })],
    sources: sources.map(from),
  });
  return calendarEvents(subject(entry), builtOn, calendar)[0]?.stamp;
}

describe('the events of a decision', () => {
  it('are one for all days of a window and one for its last day', () => {
    const [whole, lastDay, ...rest] = eventsOf(once({ from: from('2026-09-01') }));
    expect(whole).toEqual(
      event({
        first: '2027-06-01',
        last: '2027-06-10',
        words: [
          'From 1 June 2027 to 10 June 2027.',
          'These days were published.',
          'Who decides: Full Council.',
          'If a notice prints a closing date, that date counts.',
          'https://map.example/influence/a-decision/',
        ].join('\n'),
      }),
    );
    expect(lastDay).toEqual({
      ...whole,
      uid: 'a-decision.1.2027-06-01.last-day@map.example',
      first: '2027-06-10',
      title: 'Last day: Answer – Where the bus stops',
    });
    expect(rest).toEqual([]);
  });

  it('are a single one for a window of one day', () => {
    const events = eventsOf(once({ opens: '2027-06-10', closes: '2027-06-10' }));
    expect(days(events)).toEqual(['2027-06-10 to 2027-06-10']);
    expect(events[0]?.title).toBe('Answer – Where the bus stops');
  });

  it('come for each year of the two that follow the build, and for a window that is open on it', () => {
    const window = yearly({ opens: '11-01', closes: '12-20' });
    expect(days(eventsOf(window))).toEqual([
      '2026-11-01 to 2026-12-20',
      '2026-12-20 to 2026-12-20',
      '2027-11-01 to 2027-12-20',
      '2027-12-20 to 2027-12-20',
      '2028-11-01 to 2028-12-20',
      '2028-12-20 to 2028-12-20',
    ]);
  });

  it('leave out what is over and what opens after two years', () => {
    expect(eventsOf(once({ opens: '2026-11-01', closes: '2026-11-21' }))).toEqual([]);
    expect(eventsOf(once({ opens: '2028-11-23', closes: '2028-12-01' }))).toEqual([]);
    expect(eventsOf(once({ opens: '2028-11-22', closes: '2028-12-01' }))).toHaveLength(2);
  });

  it('leave out a year that a yearly window skips', () => {
    const window = yearly({ opens: '05-06', closes: '05-06', except: [2027] });
    expect(days(eventsOf(window))).toEqual(['2028-05-06 to 2028-05-06']);
  });

  it('follow a window that is counted from another', () => {
    const vote = yearly({ id: 'vote', opens: '05-06', closes: '05-06', except: [2028] });
    const day = { days: 12, rule: 'election-days', before: 'vote' };
    expect(days(eventsOf(vote, yearly({ opens: day, closes: day })))).toEqual([
      '2027-05-06 to 2027-05-06',
      '2027-04-19 to 2027-04-19',
    ]);
  });

  it('are none for windows without dates', () => {
    expect(eventsOf(...Object.values(undated))).toEqual([]);
  });

  it.each(['law', 'announced'] as const)('are firm when their certainty is "%s"', (certainty) => {
    const statuses = eventsOf(once({ certainty })).map(({ status }) => status);
    expect(statuses).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('are tentative and say "usually" when the days are only usual', () => {
    const events = eventsOf(once({ certainty: 'usual' }));
    expect(events.map(({ status, title }) => `${status} ${title}`)).toEqual([
      'TENTATIVE Usually about now: Answer – Where the bus stops',
      'TENTATIVE Usually the last day: Answer – Where the bus stops',
    ]);
  });

  it('are none when the days are only possible, cancelled or not', () => {
    expect(eventsOf(yearly({ certainty: 'possible' }), once({ certainty: 'possible' }))).toEqual(
      [],
    );
    expect(eventsOf(once({ certainty: 'possible', status: 'cancelled' }))).toEqual([]);
  });

  it('stay when a window is moved, and say so', () => {
    const events = eventsOf(once({ status: 'moved' }));
    expect(events.map(({ status, title }) => `${status} ${title}`)).toEqual([
      'CONFIRMED Moved: Answer – Where the bus stops',
      'CONFIRMED Moved, last day: Answer – Where the bus stops',
    ]);
  });

  it('stay when a window is cancelled, as cancelled', () => {
    const events = eventsOf(once({ status: 'cancelled' }));
    expect(events.map(({ status, title }) => `${status} ${title}`)).toEqual([
      'CANCELLED Cancelled: Answer – Where the bus stops',
      'CANCELLED Cancelled, last day: Answer – Where the bus stops',
    ]);
    expect(days(events)).toEqual(['2027-06-01 to 2027-06-10', '2027-06-10 to 2027-06-10']);
  });

  it('say nothing of a window that goes ahead as planned', () => {
    expect(eventsOf(once({ status: 'on' }))).toEqual(eventsOf(once()));
  });
});

describe('the name of an event', () => {
  it('is unlike any other, even where two windows share their words and days', () => {
    const uids = eventsOf(once(), once(), yearly()).map(({ uid }) => uid);
    expect(uids).toHaveLength(8);
    expect(new Set(uids).size).toBe(8);
  });

  it('stays when words are mended, a last day moves or another window is added behind', () => {
    const uidsOf = (...windows: Window[]): string[] => eventsOf(...windows).map(({ uid }) => uid);
    const before = uidsOf(once());
    expect(uidsOf(once({ does: 'Reply' }))).toEqual(before);
    expect(uidsOf(once({ closes: '2027-06-30', status: 'moved' }))).toEqual(before);
    expect(uidsOf(once(), yearly()).slice(0, 2)).toEqual(before);
  });

  it('is the same on a later day', () => {
    const later = calendarEvents(
      subject(sampleDecision({ windows: [once()] })),
      '2027-06-05',
      calendar,
    );
    expect(later).toEqual(eventsOf(once()));
  });
});

describe('the stamp of an event', () => {
  it('is the day that its window speaks for', () => {
    expect(stampFor('2026-09-01', ['2026-01-01'])).toBe('2026-09-01');
  });

  it('is the earliest day of the record’s sources where nobody has checked the window', () => {
    expect(stampFor(null, [null, '2026-05-02', '2026-03-01'])).toBe('2026-03-01');
  });

  it('is a fixed day where nobody has checked anything', () => {
    expect(stampFor(null, [null])).toBe(uncheckedStamp);
    expect(uncheckedStamp).toBe('2000-01-01');
  });
});
