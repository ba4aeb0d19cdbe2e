import { expect, test } from 'vitest';
import { distance, toOklab } from './oklab.ts';

test.each([
  ['#ffffff', [1, 0, 0]],
  ['#000000', [0, 0, 0]],
  ['#ff0000', [0.628, 0.225, 0.126]],
  ['#00ff00', [0.866, -0.234, 0.179]],
  ['#0000ff', [0.452, -0.032, -0.312]],
])('%s is where its author puts it', (hex, expected) => {
  for (const [index, value] of toOklab(hex).entries())
    expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 3);
});

test('black and white are one apart', () => {
  expect(distance(toOklab('#000000'), toOklab('#ffffff'))).toBeCloseTo(1, 3);
});
