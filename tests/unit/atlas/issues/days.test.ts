import { describe, expect, test } from 'vitest';
import { sayDay, sayMonthDay } from '../../../../src/atlas/issues/days.ts';

describe('a day', () => {
  test.each([
    ['31/12/2026', 'Write 2026-12-31.'],
    ['31.12.2026', 'Write 2026-12-31.'],
    ['31-12-2026', 'Write 2026-12-31.'],
    ['1/2/2026', 'Write 2026-02-01.'],
    ['2026/12/31', 'Write 2026-12-31.'],
    ['2026-31-12', 'Write 2026-12-31.'],
    ['2026-1-5', 'Write 2026-01-05.'],
    ['31 December 2026', 'Write 2026-12-31.'],
    ['1st Sept 2026', 'Write 2026-09-01.'],
    ['3 jan 2026', 'Write 2026-01-03.'],
  ])('written as %s is told how to be written', (written, fix) => {
    expect(sayDay(written)).toEqual({ what: `\`${written}\` is not written as a day`, fix });
  });

  test.each([
    ['2026-02-30', 'February 2026 has 28 days.'],
    ['2028-02-30', 'February 2028 has 29 days.'],
    ['2026-04-31', 'April 2026 has 30 days.'],
  ])('that does not exist, %s, is told how long its month is', (written, fix) => {
    expect(sayDay(written)).toEqual({ what: `there is no day ${written}`, fix });
  });

  test.each(['next week', '30/02/2026', '2026', '2026-12', '31 Smarch 2026', ''])(
    'that cannot be guessed, "%s", is told the form of all days',
    (written) => {
      expect(sayDay(written).fix).toBe('Write year, month, day, as in 2026-12-31.');
    },
  );
});

describe('a day of the year', () => {
  test.each([
    ['31-12', '12-31'],
    ['31/12', '12-31'],
    ['1-15', '01-15'],
    ['15-1', '01-15'],
    ['15 January', '01-15'],
    ['1st May', '05-01'],
    ['2027-01-15', '01-15'],
    ['15/01/2027', '01-15'],
  ])('written as %s is told to be %s', (written, meant) => {
    expect(sayMonthDay(written).fix).toBe(`Write ${meant}: the month first, then the day.`);
  });

  test('that is not in every year is told of its neighbours', () => {
    expect(sayMonthDay('02-29').fix).toBe('Write 02-28 or 03-01.');
  });

  test.each(['spring', '13-32', '02-30'])('that cannot be guessed: %s', (written) => {
    expect(sayMonthDay(written).fix).toBe('Write month, then day, as in 12-31.');
  });
});
