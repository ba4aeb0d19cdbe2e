import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/atlas/entry.ts';
import { windowsOfYear } from '../../../src/figures/year-windows.ts';
import type { Year } from '../../../src/figures/year-windows.ts';
import { certainties } from '../../../src/schemas/window.ts';
import type { Window } from '../../../src/schemas/window.ts';
import { addDays } from '../../../src/when/days.ts';
import { sampleDecision } from '../../support/sample-decision.ts';
import { calendar, once, undated, yearly } from '../when/samples.ts';

const day = '2026-11-22';

const money: Entry<'themes'> = {
  id: 'money',
  file: 'themes/money.json',
  title: 'Money',
  order: 1,
  dye: 'fern',
  about: 'Money.',
};

function decision(id: string, ...windows: Window[]): Entry<'decisions'> {
  return sampleDecision({ id, title: id, theme: 'money', windows });
}

function year(...windows: Window[]): Year {
  return windowsOfYear([decision('a', ...windows)], [money], day, calendar);
}

function drawn(...windows: Window[]): string[] {
  return year(...windows).windows.map((window) => window.drawn);
}

describe('windowsOfYear, how a window is drawn', () => {
  it.each([
    ['open on its first day', '2026-11-22', '2026-12-01', 'open'],
    ['open on its last day', '2026-11-01', '2026-11-22', 'open'],
    ['opening soon on the day before', '2026-11-23', '2026-12-01', 'soon'],
    ['opening soon 60 days before', '2027-01-21', '2027-02-01', 'soon'],
    ['later 61 days before', '2027-01-22', '2027-02-01', 'later'],
  ])('is %s', (_title, opens, closes, expected) => {
    expect(drawn(once({ opens, closes }))).toEqual([expected]);
  });

  it.each(['usual', 'possible'] as const)('is never open when only %s', (certainty) => {
    expect(drawn(yearly({ opens: '11-01', closes: '12-31', certainty }))).toEqual(['unsure']);
    expect(drawn(yearly({ opens: '12-01', closes: '12-31', certainty }))).toEqual(['unsure']);
    expect(drawn(yearly({ opens: '06-01', closes: '06-30', certainty }))).toEqual(['unsure']);
  });

  it('is open only on days that the law sets or someone announced, whatever the window', () => {
    const aWindow = fc
      .record({
        from: fc.integer({ min: -40, max: 400 }),
        days: fc.integer({ min: 0, max: 200 }),
        certainty: fc.constantFrom(...certainties),
      })
      .map(({ from, days, certainty }) => {
        const opens = addDays(day, from);
        return once({ opens, closes: addDays(opens, days), certainty });
      });
    fc.assert(
      fc.property(fc.array(aWindow, { maxLength: 20 }), (windows) => {
        for (const { drawn: as, window, occurrence } of year(...windows).windows) {
          const isFirm = window.certainty === 'law' || window.certainty === 'announced';
          expect(as === 'unsure').toBe(!isFirm);
          if (isFirm)
            expect(as === 'open').toBe(occurrence.opens <= day && day <= occurrence.closes);
        }
      }),
    );
  });
});

describe('windowsOfYear, what it finds', () => {
  it('gives a yearly window one time: the one that is on', () => {
    const { windows } = year(yearly({ opens: '10-01', closes: '01-31' }));
    expect(windows.map(({ occurrence }) => occurrence)).toEqual([
      { opens: '2026-10-01', closes: '2027-01-31' },
    ]);
  });

  it('gives the next time of a yearly window that has just closed', () => {
    const { windows } = year(yearly({ opens: '11-01', closes: '11-21' }));
    expect(windows[0]?.occurrence).toEqual({ opens: '2027-11-01', closes: '2027-11-21' });
    expect(windows[0]?.drawn).toBe('later');
  });

  it('keeps a usual window in its last month, as it is about then', () => {
    const { windows } = year(yearly({ opens: '10-01', closes: '11-10', certainty: 'usual' }));
    expect(windows[0]?.occurrence).toEqual({ opens: '2026-10-01', closes: '2026-11-10' });
    expect(windows[0]?.state).toEqual({ name: 'on-notice', oftenNow: true });
  });

  it('takes a window that opens on the last day of the twelve months and leaves out the next day', () => {
    expect(drawn(once({ opens: '2027-11-21', closes: '2027-12-01' }))).toEqual(['later']);
    expect(drawn(once({ opens: '2027-11-22', closes: '2027-12-01' }))).toEqual([]);
  });

  it('finds days by rule, as a single day', () => {
    const firstThursday = { nth: 1, weekday: 'thursday', month: 5 } as const;
    const { windows } = year(yearly({ opens: firstThursday, closes: firstThursday }));
    expect(windows[0]?.occurrence).toEqual({ opens: '2027-05-06', closes: '2027-05-06' });
  });

  it('leaves out windows without dates and counts none of them', () => {
    expect(year(...Object.values(undated))).toEqual({ windows: [], without: 0 });
  });

  it.each([
    ['that opens after the twelve months', once({ opens: '2028-03-27', closes: '2028-04-13' }), 1],
    ['of a year that is left out', yearly({ except: [2026, 2027] }), 1],
    ['that is over', once({ opens: '2026-11-01', closes: '2026-11-21' }), 0],
    [
      'that was cancelled',
      once({ opens: '2027-02-01', closes: '2027-02-10', status: 'cancelled' }),
      0,
    ],
  ])('does not draw a window %s, and says how many have yet to come', (_title, window, without) => {
    expect(year(window)).toEqual({ windows: [], without });
  });

  it('stops at a theme that does not exist', () => {
    expect(() => windowsOfYear([decision('a', once())], [], day, calendar)).toThrow(
      'there is no theme money',
    );
  });
});

describe('windowsOfYear, the order', () => {
  it('numbers open windows by the day they close, then all others by the day they open', () => {
    const decisions = [
      decision('usual', yearly({ opens: '01-10', closes: '02-01', certainty: 'usual' })),
      decision('later', once({ opens: '2027-06-01', closes: '2027-06-02' })),
      decision('sooner', once({ opens: '2027-05-01', closes: '2027-09-01' })),
      decision('soon', once({ opens: '2026-12-01', closes: '2026-12-20' })),
      decision('open long', once({ opens: '2026-10-01', closes: '2027-01-31' })),
      decision('open short', once({ opens: '2026-11-20', closes: '2026-11-30' })),
    ];
    const { windows } = windowsOfYear(decisions, [money], day, calendar);
    expect(windows.map(({ number, decision: { id } }) => `${number} ${id}`)).toEqual([
      '1 open short',
      '2 open long',
      '3 soon',
      '4 sooner',
      '5 later',
      '6 usual',
    ]);
  });

  it('keeps the order of the decisions for windows of the same days', () => {
    const decisions = ['b', 'a'].map((id) => decision(id, once()));
    const { windows } = windowsOfYear(decisions, [money], day, calendar);
    expect(windows.map(({ decision: { id } }) => id)).toEqual(['b', 'a']);
  });
});
