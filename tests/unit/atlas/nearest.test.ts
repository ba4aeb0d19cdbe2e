import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/atlas/nearest.ts';

test.each([
  ['a letter is missing', 'full-mot', 'full-moot'],
  ['a letter is too many', 'full-mooot', 'full-moot'],
  ['a letter is wrong', 'full-noot', 'full-moot'],
  ['two letters changed places', 'titel', 'title'],
  ['the first two letters changed places', 'ufll-moot', 'full-moot'],
  ['only the capitals differ', 'Full-Moot', 'full-moot'],
  ['it is right', 'title', 'title'],
])('finds the word when %s', (_, typed, meant) => {
  expect(nearest(typed, ['land-panel', 'title', 'full-moot', 'steering-bench'])).toBe(meant);
});

test('takes the word with the fewest letters changed', () => {
  expect(nearest('wards', ['words', 'ward', 'wards'])).toBe('wards');
  expect(nearest('levvy', ['heavy', 'levy'])).toBe('levy');
});

test('finds nothing where more than a third of the word would change', () => {
  expect(nearest('zoology', ['full-moot', 'land-panel'])).toBeNull();
  expect(nearest('abc', ['axy'])).toBeNull();
});

test('lets one letter of a short word change', () => {
  expect(nearest('en', ['on'])).toBe('on');
  expect(nearest('en', ['up'])).toBeNull();
});

test('finds nothing among no words', () => {
  expect(nearest('levy', [])).toBeNull();
});

test('says what was meant as a question', () => {
  expect(didYouMean('levvy', ['levy'])).toBe('Did you mean `levy`?');
  expect(didYouMean('levvy', ['levy'], (word) => `<${word} />`)).toBe('Did you mean <levy />?');
});

test('says nothing where nothing is near', () => {
  expect(didYouMean('zoology', ['levy'])).toBe('');
});
