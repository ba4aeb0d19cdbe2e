import { expect, test } from 'vitest';
import { sayList, withCapital } from '../../../src/words/lists.ts';

test('says a list as a sentence does', () => {
  expect(sayList(['when'])).toBe('when');
  expect(sayList(['when', 'how to apply', 'the cost'])).toBe('when, how to apply and the cost');
  expect(sayList([])).toBe('');
});

test('starts words with a capital, and leaves the rest', () => {
  expect(withCapital('not set')).toBe('Not set');
  expect(withCapital('£2 million in all')).toBe('£2 million in all');
  expect(withCapital('')).toBe('');
});
