import { expect, it } from 'vitest';
import { sayFound } from '../../../../src/components/finder/say-found.ts';

it.each([
  ['bins', 5, 1, 0, 0, '5 decisions found for “bins”. The best match comes first.'],
  ['bins', 1, 2, 3, 0, '1 decision found for “bins”.'],
  ['qq', 0, 0, 0, 0, 'Nothing found for “qq”.'],
  ['vote', 0, 1, 0, 0, 'No decision found for “vote”, but 1 way to have your say.'],
  [
    'vote',
    0,
    2,
    1,
    0,
    'No decision found for “vote”, but 2 ways to have your say and 1 word explained.',
  ],
  ['levy', 0, 0, 2, 0, 'No decision found for “levy”, but 2 words explained.'],
  [
    'quay',
    0,
    1,
    1,
    2,
    'No decision found for “quay”, but 1 way to have your say, 1 word explained and 2 places.',
  ],
])(
  'for “%s” with %i decisions, %i ways, %i words and %i places it says: %s',
  (words, decisions, ways, terms, places, said) => {
    expect(sayFound(words, { decisions, ways, terms, places })).toBe(said);
  },
);
