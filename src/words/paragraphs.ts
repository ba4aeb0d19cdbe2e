/**
 * The number of a paragraph of a paper, as people read it.
 *
 * @param id its id, such as `2.3`, `3.2 b1`, `2.8 end`, `head`, `A1` or `A1 b3`
 * @returns "2.3", "3.2, point 1", "2.8, at its end", "Heading", "Appendix 1", "Appendix 1, box 3"
 */
export function sayParagraph(id: string): string {
  const [where = '', part] = id.split(' ');
  const appendix = /^A(\d+)$/.exec(where)?.[1];
  if (appendix !== undefined) {
    return part ? `Appendix ${appendix}, box ${part.slice(1)}` : `Appendix ${appendix}`;
  }
  if (where === 'head') return 'Heading';
  if (where === 'end') return 'Last line';
  if (part === undefined) return where;
  return part === 'end' ? `${where}, at its end` : `${where}, point ${part.slice(1)}`;
}

/**
 * The part of a paper that a paragraph stands in.
 *
 * @param id its id, such as `2.3`, `head` or `A1 b3`
 * @returns "Part 2", "Appendix 1", "Before the numbers", "After the numbers"
 */
export function sayPartOfPaper(id: string): string {
  if (id === 'head') return 'Above the first paragraph';
  if (id === 'end') return 'Below the last paragraph';
  const [, appendix] = /^A(\d+)/.exec(id) ?? [];
  return appendix === undefined ? `Part ${id.charAt(0)}` : `Appendix ${appendix}`;
}
