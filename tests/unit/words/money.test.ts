import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayCount } from '../../../src/words/counts.ts';
import { sayPence, saySum } from '../../../src/words/money.ts';

describe('a sum in words', () => {
  it.each([
    [0, '£0'],
    [1, '£0.01'],
    [150, '£1.50'],
    [300_000, '£3,000'],
    [14_400_000, '£144,000'],
    [99_999_999, '£999,999.99'],
    [100_000_000, '£1 million'],
    [1_910_000_000, '£19.1 million'],
    [2_000_000_000, '£20 million'],
    [1_915_000_000, '£19,150,000'],
    [3_536_939_700, '£35,369,397'],
  ])('%i pence is %s', (pence, said) => {
    expect(sayPence(pence)).toBe(said);
  });

  it('says the same sum for no two numbers of pence', () => {
    const pence = fc.nat({ max: 10_000_000_000 });
    fc.assert(
      fc.property(pence, pence, (one, other) => {
        expect(sayPence(one) === sayPence(other)).toBe(one === other);
      }),
    );
  });

  it('is as exact as its source', () => {
    expect(saySum({ pence: 200_000_000, exactness: 'just under' })).toBe('just under £2 million');
    expect(saySum({ pence: 300_000, exactness: 'up to' })).toBe('up to £3,000');
    expect(saySum({ pence: 2_500_000, least: 1_000_000, exactness: 'exactly' })).toBe(
      '£10,000 to £25,000',
    );
  });
});

describe('a count in words', () => {
  it('goes up to ten', () => {
    expect([0, 1, 2, 10, 11].map(sayCount)).toEqual(['none', 'one', 'two', 'ten', '11']);
  });
});
