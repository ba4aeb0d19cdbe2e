import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../src/when/occurrences.ts';
import { anyDay, calendar, yearly } from './samples.ts';

/** A date of any common year. */
const aMonthDay = anyDay('2027-01-01', '2027-12-31').map((day) => day.slice(5));

const aWindow = fc
  .record({
    opens: aMonthDay,
    closes: aMonthDay,
    except: fc.subarray([2025, 2026, 2027, 2028, 2029]),
  })
  .map((part) => yearly(part));

const aSpan = fc
  .tuple(anyDay('2026-01-01', '2029-12-31'), anyDay('2026-01-01', '2029-12-31'))
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

function assertAll(
  holds: (
    found: { opens: string; closes: string }[],
    given: { from: string; to: string; except: readonly number[] },
  ) => void,
): void {
  fc.assert(
    fc.property(aWindow, aSpan, (window, { from, to }) => {
      const found = occurrencesOf(window, [window], from, to, calendar);
      holds(found, { from, to, except: window.except ?? [] });
    }),
  );
}

describe('occurrencesOf, for any yearly window', () => {
  it('never closes before it opens', () => {
    assertAll((found) => {
      for (const { opens, closes } of found) expect(opens <= closes).toBe(true);
    });
  });

  it('only gives times that touch the days looked at', () => {
    assertAll((found, { from, to }) => {
      for (const { opens, closes } of found) expect(closes >= from && opens <= to).toBe(true);
    });
  });

  it('gives the earliest first', () => {
    assertAll((found) => {
      const opens = found.map((one) => one.opens);
      expect(opens).toEqual([...opens].sort());
    });
  });

  it('never opens in an excepted year', () => {
    assertAll((found, { except }) => {
      for (const { opens } of found) expect(except).not.toContain(Number(opens.slice(0, 4)));
    });
  });

  it('opens at most once in a year', () => {
    assertAll((found) => {
      const years = found.map(({ opens }) => opens.slice(0, 4));
      expect(new Set(years).size).toBe(years.length);
    });
  });

  it('lasts at most a year', () => {
    assertAll((found) => {
      for (const { opens, closes } of found)
        expect(Date.parse(closes) - Date.parse(opens)).toBeLessThan(366 * 24 * 3_600_000);
    });
  });

  it('opens in every whole year looked at that is not excepted', () => {
    fc.assert(
      fc.property(aWindow, (window) => {
        const found = occurrencesOf(window, [window], '2026-01-01', '2028-12-31', calendar);
        const years = [2026, 2027, 2028].filter((year) => !window.except?.includes(year));
        expect(found.map(({ opens }) => Number(opens.slice(0, 4)))).toEqual(
          expect.arrayContaining(years),
        );
      }),
    );
  });
});
