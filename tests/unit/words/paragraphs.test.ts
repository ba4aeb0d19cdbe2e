import { expect, test } from 'vitest';
import { sayParagraph, sayPartOfPaper } from '../../../src/words/paragraphs.ts';

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
