import { describe, expect, it } from 'vitest';
import { countWords, longSentences } from '../../../../src/atlas/plain/sentences.ts';

const words = (count: number): string => `Word${' word'.repeat(count - 1)}`;

describe('long sentences', () => {
  it('are those with more than 25 words', () => {
    expect(longSentences(`${words(25)}.`)).toEqual([]);
    expect(longSentences(`${words(26)}.`)).toEqual([`${words(26)}.`]);
  });

  it('are found one by one', () => {
    expect(longSentences(`Short one. ${words(30)}. Short again.`)).toEqual([`${words(30)}.`]);
  });

  it('are not made of two short ones', () => {
    expect(longSentences(`${words(20)}. ${words(20)}.`)).toEqual([]);
  });
});

describe('counting words', () => {
  it('leaves out a dash that stands alone', () => {
    expect(countWords('one – two')).toBe(2);
  });

  it('takes a word with an apostrophe or a hyphen as one', () => {
    expect(countWords('don’t re-open')).toBe(2);
  });
});
