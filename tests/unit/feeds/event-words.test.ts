import { describe, expect, it } from 'vitest';
import { changeOf, eventTitle, eventWords } from '../../../src/feeds/event-words.ts';
import type { DatedWindow } from '../../../src/feeds/event-words.ts';
import { once, yearly } from '../when/samples.ts';

const round = { opens: '2027-06-01', closes: '2027-06-10' };
const from = { source: 'a-law', at: 's.1', asOf: '2026-09-01' };
const page = 'https://map.example/influence/a-decision/';

function lines(window: DatedWindow, deciders = ['Full Council']): string[] {
  return eventWords(window, round, '2026-11-22', deciders, page).split('\n');
}

describe('the title of an event', () => {
  it('says what to do before it says what it is about', () => {
    expect(eventTitle(yearly({ does: 'Vote' }), 'window', 'Who is mayor')).toBe(
      'Vote – Who is mayor',
    );
  });

  it('starts with a capital letter whatever the record starts with', () => {
    expect(eventTitle(yearly({ does: 'éat' }), 'window', 'Lunch')).toBe('Éat – Lunch');
  });

  it('puts a change before the guess and the last day', () => {
    const window = once({ certainty: 'usual', status: 'moved' });
    expect(eventTitle(window, 'window', 'Lunch')).toBe('Moved, usually about now: Answer – Lunch');
    expect(eventTitle(window, 'last-day', 'Lunch')).toBe(
      'Moved, usually the last day: Answer – Lunch',
    );
  });
});

describe('the words of an event', () => {
  it('give the days, how sure they are, who decides, which date counts and where to read on', () => {
    expect(lines(yearly({ from }))).toEqual([
      'From 1 June 2027 to 10 June 2027.',
      'The law sets these days.',
      'Who decides: Full Council.',
      'If a notice prints a closing date, that date counts.',
      page,
    ]);
  });

  it('give no exact day where the days are only usual', () => {
    expect(lines(yearly({ certainty: 'usual' })).slice(0, 2)).toEqual([
      'Usually in early June.',
      'It usually happens about then. The days can move.',
    ]);
  });

  it('name all who decide, with one full stop', () => {
    expect(lines(yearly(), ['Cabinet', 'Friends of the Park Ltd.'])).toContain(
      'Who decides: Cabinet, Friends of the Park Ltd.',
    );
  });

  it('say so where nobody has checked the days', () => {
    const unchecked = yearly({ from: { ...from, asOf: null } });
    expect(lines(unchecked)[2]).toBe('These days are not yet checked.');
    expect(lines(yearly({ from })).join()).not.toContain('not yet checked');
  });

  it('do not say how sure the days of a cancelled window are', () => {
    expect(lines(once({ from, status: 'cancelled' })).slice(0, 2)).toEqual([
      'Cancelled. It was to run from 1 June 2027 to 10 June 2027.',
      'Who decides: Full Council.',
    ]);
  });
});

describe('what became of a window', () => {
  it('is known only of one that was moved or cancelled', () => {
    expect([yearly(), once(), once({ status: 'on' })].map(changeOf)).toEqual([null, null, null]);
    expect(changeOf(once({ status: 'moved' }))).toBe('moved');
    expect(changeOf(once({ status: 'cancelled' }))).toBe('cancelled');
  });
});
