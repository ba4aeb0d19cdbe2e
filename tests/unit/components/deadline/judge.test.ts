import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeChoice, judgeDate } from '../../../../src/components/deadline/judge.ts';
import { data } from './samples.ts';

const cannotCount =
  'We cannot work out a last day for the one you came for. Use the closing date on the notice, or ask the clerk.';
const notListed = 'What you came for is not in this list. Choose what you want to do.';

describe('judgeChoice', () => {
  it('takes a window that can be counted', () => {
    expect(judgeChoice(data, 'new-homes:2')).toBe('new-homes:2');
  });

  it('takes a decision alone where only one of its windows can be counted', () => {
    expect(judgeChoice(data, 'questions:')).toBe('questions:1');
  });

  it.each([
    ['nothing', '', 'Choose what you want to do.'],
    [
      'a decision with several windows',
      'new-homes:',
      'Choose what you want to do: this decision has more than one time.',
    ],
    ['a window that only the notice can tell', 'new-homes:1', cannotCount],
    ['a decision of which only the notice can tell', 'paths:', cannotCount],
    ['a window that is not there', 'new-homes:9', notListed],
    ['a decision that is not there', 'moon-base:0', notListed],
    ['a name that every object has', '__proto__', notListed],
    ['another name that every object has', 'constructor:', notListed],
    ['markup', '<script>alert(1)</script>:0', notListed],
  ])('says what is wrong with %s', (_title, choice, words) => {
    expect(judgeChoice(data, choice)).toEqual({ words, fields: ['choice'] });
  });

  it('takes no text but a window of the data, and answers any other with a sentence', () => {
    const near = fc.constantFrom('new-homes:0', 'new-homes', ':0', 'questions:', 'paths:00', ' ');
    const text = fc.oneof(
      fc.string(),
      fc.array(near).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (choice) => {
        const judged = judgeChoice(data, choice);
        if (typeof judged === 'string') expect(Object.keys(data.windows)).toContain(judged);
        else expect(judged.words).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});

describe('judgeDate', () => {
  it('reads the fields', () => {
    expect(judgeDate({ day: '2', month: '1', year: '2027' })).toEqual({ day: '2027-01-02' });
    expect(judgeDate({ day: '2', month: '13', year: '2027' })).toMatchObject({ fields: ['month'] });
  });

  it('says that the address held no date', () => {
    expect(judgeDate(null)).toEqual({
      words: 'The address of this page holds no date that we can read. Enter a date.',
      fields: ['day', 'month', 'year'],
    });
  });
});
