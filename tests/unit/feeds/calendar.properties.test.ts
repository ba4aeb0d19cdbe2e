import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/feeds/calendar.ts';
import { calendarEvents } from '../../../src/feeds/calendar-events.ts';
import { addDays } from '../../../src/when/days.ts';
import { sampleDecision } from '../../support/sample-decision.ts';
import { anyDay, calendar, once, yearly } from '../when/samples.ts';
import { lint } from './lint.ts';
import { readBack } from './read-back.ts';
import { event, siteUrl, subject } from './samples.ts';

const hardLetters = [',', ';', ':', '\\', '"', '\n', ' ', '\t', 'n', 'é', '–', '🔔', '\u2028'];

/** Text of any letters, hard ones often, without the control characters that no calendar can hold. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hardLetters), fc.string({ unit: 'binary', minLength: 1 })), {
    minLength: 1,
    maxLength: 120,
  })
  .map((parts) => parts.join('').replace(/(?![\t\n])\p{Cc}/gu, ''))
  .filter((text) => text.length > 0);

const anyCertainty = fc.constantFrom('law', 'announced', 'usual', 'possible');

const anyRound = fc
  .tuple(anyDay('2026-01-01', '2030-12-31'), fc.nat({ max: 400 }))
  .map(([opens, length]) => ({ opens, closes: addDays(opens, length) }));

const anyWindow = fc.oneof(
  fc
    .record({
      round: anyRound,
      certainty: anyCertainty,
      status: fc.constantFrom('on', 'moved', 'cancelled'),
    })
    .map(({ round, ...part }) => once({ ...round, ...part })),
  fc
    .record({ round: anyRound, certainty: anyCertainty })
    .map(({ round, certainty }) =>
      yearly({ opens: round.opens.slice(5), closes: round.closes.slice(5), certainty }),
    )
    .filter(({ opens, closes }) => opens !== '02-29' && closes !== '02-29'),
);

describe('a calendar file, for any input', () => {
  it('brings any text to the other side as it was', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (title, words, theme, name) => {
        const feed = { name: 'all', title: name, events: [event({ title, words, theme })] };
        const text = writeCalendar(feed, siteUrl);
        expect(lint(text)).toEqual([]);
        const { names, events } = readBack(text);
        expect(events).toMatchObject([{ title, words, themes: [theme] }]);
        expect(names).toEqual([name, name]);
      }),
    );
  });

  it('is well formed even for text that no file should hold', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.nat({ max: 0xffff }).map((n) => String.fromCharCode(n)),
          minLength: 1,
        }),
        (title) => {
          const feed = {
            name: 'all',
            title,
            events: [event({ title, words: title, theme: title })],
          };
          expect(lint(writeCalendar(feed, siteUrl))).toEqual([]);
        },
      ),
    );
  });

  it('holds for any windows only firm, usual and cancelled days, each event with a name of its own', () => {
    fc.assert(
      fc.property(
        fc.array(anyWindow, { maxLength: 6 }),
        anyDay('2026-01-01', '2028-12-31'),
        (windows, day) => {
          const events = calendarEvents(subject(sampleDecision({ windows })), day, calendar);
          if (events.length === 0) return;
          const text = writeCalendar({ name: 'all', title: 'All', events }, siteUrl);
          expect(lint(text)).toEqual([]);
          for (const { uid, status, title, first, end } of readBack(text).events) {
            const window = windows[Number(uid.split('.')[1]) - 1];
            expect(window?.certainty).not.toBe('possible');
            expect(title.toLowerCase().includes('usually')).toBe(window?.certainty === 'usual');
            if (status !== 'CANCELLED')
              expect(status).toBe(window?.certainty === 'usual' ? 'TENTATIVE' : 'CONFIRMED');
            expect(first < end && end > day).toBe(true);
          }
        },
      ),
    );
  });
});
