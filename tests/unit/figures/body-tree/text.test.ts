import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../../../src/figures/body-tree/text.ts';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['i', 2.9],
    ['m', 9.6],
    ['mi ', 15.6],
    ['漢', 10],
  ])('takes %j at 10 px to be %f px', (text, pixels) => {
    expect(textWidth(text, 10)).toBeCloseTo(pixels);
  });
});

describe('wrap', () => {
  it('leaves a title that fits on one line', () => {
    expect(wrap('Full Moot', 70, 14)).toEqual(['Full Moot']);
  });

  it('breaks at a space and makes the lines even', () => {
    expect(wrap('Town and parish councils', 150, 14)).toEqual(['Town and', 'parish councils']);
  });

  it('breaks inside a word only where the word alone is too wide', () => {
    expect(wrap('A mmmm', 30, 10)).toEqual(['A', 'mmm', 'm']);
  });
});
