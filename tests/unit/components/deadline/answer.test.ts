import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../../src/components/deadline/answer.ts';
import { data } from './samples.ts';

describe('answerFor', () => {
  it('gives the last day with its time, its rule and its count', () => {
    expect(answerFor(data, 'questions:1', '2026-12-09', '2026-11-22')).toEqual({
      last: '2026-11-27',
      by: ', by noon',
      standing: '',
      ahead: true,
      rule: 'clear',
      steps: [
        {
          words:
            'We counted 7 clear days back from Wednesday 9 December 2026, which you gave as the day of the Full Council meeting.',
        },
        {
          words:
            'The days are clear days: neither the day of the notice nor the day of the meeting counts.',
        },
        { words: 'Day 1 is the day before 9 December: Tuesday 8 December 2026.' },
        {
          words: 'We left out 4 days that do not count:',
          days: ['2 Saturdays and 2 Sundays'],
        },
        {
          words:
            'Day 7 is Monday 30 November 2026. The last day is the next day that counts before that: Friday 27 November 2026.',
        },
      ],
    });
  });

  it.each([
    ['2027-01-05', '', true],
    ['2027-01-06', 'That is today.', true],
    ['2027-01-07', 'That day has passed.', false],
  ])('on %s says "%s" of 6 January 2027', (today, standing, ahead) => {
    expect(answerFor(data, 'new-homes:0', '2026-12-14', today)).toMatchObject({
      last: '2027-01-06',
      by: '',
      standing,
      ahead,
    });
  });

  it('says which years are known where the count leaves them', () => {
    expect(answerFor(data, 'new-homes:0', '2028-12-20', '2026-11-22')).toEqual({
      unknown:
        'We know bank holidays from 1 January 2026 to 31 December 2028, so we cannot count this.',
    });
    expect(answerFor(data, 'questions:1', '2025-06-01', '2026-11-22')).toHaveProperty('unknown');
  });

  it('counts calendar time in any year, since it needs no bank holidays', () => {
    expect(answerFor(data, 'new-homes:2', '2031-05-31', '2026-11-22')).toMatchObject({
      last: '2031-08-31',
    });
  });

  it('will not answer for a window that is not there', () => {
    expect(() => answerFor(data, 'moon-base:0', '2026-12-14', '2026-11-22')).toThrow(
      'there is no window moon-base:0',
    );
  });
});
