import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  lastDayPage,
  readAddress,
  writeAddress,
} from '../../../../src/components/deadline/address.ts';

describe('readAddress', () => {
  it.each([
    ['asks for nothing where it says nothing', '', { choice: '', date: '' }],
    [
      'names a window of a decision and a day',
      '?decision=new-homes&window=1&date=2026-11-22',
      { choice: 'new-homes:1', date: '2026-11-22' },
    ],
    ['leaves the day open', '?decision=new-homes&window=0', { choice: 'new-homes:0', date: '' }],
    ['names a decision alone', '?decision=new-homes', { choice: 'new-homes:', date: '' }],
    ['gives a day alone', '?date=2026-11-22', { choice: '', date: '2026-11-22' }],
    ['ignores what it does not know', '?colour=red', { choice: '', date: '' }],
    ['takes text as it is', '?date=%3Cb%3E', { choice: '', date: '<b>' }],
  ])('%s', (_title, search, expected) => {
    expect(readAddress(search)).toEqual(expected);
  });
});

describe('writeAddress', () => {
  it('writes decision, window and day', () => {
    const address = writeAddress({ choice: choiceOf('new-homes', 2), date: '2026-11-22' });
    expect(address).toBe('?decision=new-homes&window=2&date=2026-11-22');
  });

  it('leaves out a day that is not known, for links from decisions', () => {
    const address = `${lastDayPage}${writeAddress({ choice: 'new-homes:0', date: '' })}`;
    expect(address).toBe('/when/last-day/?decision=new-homes&window=0');
  });

  it('is read back as it was written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.string(), (decision, window, date) => {
        const asked = { choice: choiceOf(decision, window), date };
        expect(readAddress(writeAddress(asked))).toEqual(asked);
      }),
    );
  });
});
