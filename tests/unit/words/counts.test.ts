import { expect, test } from 'vitest';
import { sayCount, sayHowManyAre } from '../../../src/words/counts.ts';

test.each([
  [0, 'none is'],
  [1, 'one is'],
  [2, 'two are'],
  [11, '11 are'],
])('says how many of %i are so: %s', (count, said) => {
  expect(sayHowManyAre(count)).toBe(said);
});

test('says a count in words up to ten', () => {
  expect([0, 1, 10, 11].map(sayCount)).toEqual(['none', 'one', 'ten', '11']);
});
