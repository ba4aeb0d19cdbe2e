import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, splitDate } from '../../../../src/components/deadline/read-date.ts';
import type { ReadDate } from '../../../../src/components/deadline/read-date.ts';
import { anyDay } from '../../when/samples.ts';

function read(day: string, month: string, year: string): ReadDate {
  return readDate({ day, month, year });
}

describe('readDate', () => {
  it.each([
    ['22', '11', '2026', '2026-11-22'],
    ['1', '2', '2027', '2027-02-01'],
    ['01', '02', '2027', '2027-02-01'],
    [' 5 ', ' 5 ', ' 2027 ', '2027-05-05'],
    ['29', '2', '2028', '2028-02-29'],
    ['31', 'Dec', '2026', '2026-12-31'],
    ['31', 'december', '2026', '2026-12-31'],
    ['1', 'SEPT', '2027', '2027-09-01'],
  ])('reads %s %s %s as %s', (day, month, year, expected) => {
    expect(read(day, month, year)).toEqual({ day: expected });
  });

  it.each([
    ['', '', '', 'Enter a date.', ['day', 'month', 'year']],
    ['5', ' ', '2027', 'The date must include a month.', ['month']],
    ['', '', '2027', 'The date must include a day and a month.', ['day', 'month']],
    ['32', '1', '2027', 'The day must be a number from 1 to 31.', ['day']],
    ['0', '1', '2027', 'The day must be a number from 1 to 31.', ['day']],
    ['-1', '1', '2027', 'The day must be a number from 1 to 31.', ['day']],
    ['1.5', '1', '2027', 'The day must be a number from 1 to 31.', ['day']],
    ['1e1', '1', '2027', 'The day must be a number from 1 to 31.', ['day']],
    ['first', '1', '2027', 'The day must be a number from 1 to 31.', ['day']],
    ['1', '13', '2027', 'The month must be a number from 1 to 12, or a name.', ['month']],
    ['1', '0', '2027', 'The month must be a number from 1 to 12, or a name.', ['month']],
    ['1', 'ma', '2027', 'The month must be a number from 1 to 12, or a name.', ['month']],
    ['1', 'mayor', '2027', 'The month must be a number from 1 to 12, or a name.', ['month']],
    ['1', '1', '27', 'The year must have 4 numbers, such as 2026.', ['year']],
    ['1', '1', '20270', 'The year must have 4 numbers, such as 2026.', ['year']],
    ['1', '1', 'this', 'The year must have 4 numbers, such as 2026.', ['year']],
    ['14', '10', '1066', 'The year must be from 2000 to 2099.', ['year']],
    ['1', '1', '2100', 'The year must be from 2000 to 2099.', ['year']],
    ['31', '2', '2027', 'February 2027 has only 28 days.', ['day']],
    ['29', '2', '2027', 'February 2027 has only 28 days.', ['day']],
    ['30', '2', '2028', 'February 2028 has only 29 days.', ['day']],
    ['31', 'apr', '2027', 'April 2027 has only 30 days.', ['day']],
  ])('says of "%s" "%s" "%s": %s', (day, month, year, words, fields) => {
    expect(read(day, month, year)).toEqual({ words, fields });
  });

  it('has an answer for any text: a day of these years, or one sentence', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String));
    fc.assert(
      fc.property(text, text, text, (day, month, year) => {
        const date = read(day, month, year);
        if ('day' in date) expect(date.day).toMatch(/^20\d\d-\d\d-\d\d$/);
        else expect(date.words).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});

describe('splitDate', () => {
  it.each([
    ['2026-11-02', { day: '2', month: '11', year: '2026' }],
    ['1066-13-40', { day: '40', month: '13', year: '1066' }],
  ])('takes %s apart, whether or not there is such a day', (date, expected) => {
    expect(splitDate(date)).toEqual(expected);
  });

  it.each(['', 'soon', '2026-11', '22/11/2026', '2026-11-22T00:00', '<b>2026-11-22</b>'])(
    'makes nothing of "%s"',
    (date) => {
      expect(splitDate(date)).toBeNull();
    },
  );

  it('takes any day apart so that it is read as the same day', () => {
    fc.assert(
      fc.property(anyDay('2000-01-01', '2099-12-31'), (day) => {
        const typed = splitDate(day);
        expect(typed && readDate(typed)).toEqual({ day });
      }),
    );
  });
});
