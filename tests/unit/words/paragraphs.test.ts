import { expect, test } from 'vitest';
import { sayCitedParagraph, sayParagraph, sayPartOfPaper } from '../../../src/words/paragraphs.ts';

test.each([
  ['2.3', '2.3', 'Part 2'],
  ['3', '3', 'Part 3'],
  ['3.2 b1', '3.2, point 1', 'Part 3'],
  ['2.8 end', '2.8, at its end', 'Part 2'],
  ['head', 'Heading', 'Above the first paragraph'],
  ['end', 'Last line', 'Below the last paragraph'],
  ['A1', 'Appendix 1', 'Appendix 1'],
  ['A2 b16', 'Appendix 2, box 16', 'Appendix 2'],
])('says %s as people read it, and where it stands', (id, said, part) => {
  expect(sayParagraph(id)).toBe(said);
  expect(sayPartOfPaper(id)).toBe(part);
});

test('says what a part is about where the paper has it', () => {
  const titles = { 2: 'what was found', A1: 'the plan for the valleys' };
  expect(sayPartOfPaper('2.7 b1', titles)).toBe('Part 2: what was found');
  expect(sayPartOfPaper('A1 b3', titles)).toBe('Appendix 1: the plan for the valleys');
  expect(sayPartOfPaper('3.2', titles)).toBe('Part 3');
  expect(sayPartOfPaper('12.1', { 1: 'the first', 12: 'the twelfth' })).toBe(
    'Part 12: the twelfth',
  );
});

test.each([
  ['2.3', false, true, 'paragraph 2.3'],
  ['2.3', false, false, '2.3'],
  ['2.8 b2', true, false, 'point 2'],
  ['A2 b8', true, false, 'box 8'],
  ['A1 b3', false, false, 'Appendix 1, box 3'],
  ['2.8 end', false, true, 'paragraph 2.8, at its end'],
  ['head', false, true, 'the heading'],
  ['end', false, true, 'the last line'],
])('says %s as the line of a source has it', (paragraph, isAgain, saysPara, said) => {
  expect(sayCitedParagraph({ paragraph, isAgain, saysPara })).toBe(said);
});
