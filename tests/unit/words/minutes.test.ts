import { expect, it } from 'vitest';
import { sayMinutes } from '../../../src/words/minutes.ts';

it.each([
  [1, 'About a minute'],
  [10, 'About 10 minutes'],
  [59, 'About 59 minutes'],
  [60, 'About an hour'],
  [61, 'About 61 minutes'],
  [90, 'About 1½ hours'],
  [180, 'About 3 hours'],
  [200, 'About 200 minutes'],
  [600, 'About 10 hours'],
])('says %i minutes as "%s"', (minutes, words) => {
  expect(sayMinutes(minutes)).toBe(words);
});
