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
 * The number of a paragraph as it stands in the line of a source, after words of its own.
 *
 * @param piece its id, whether it leans on the one before it, and whether `para` stands before it
 * @returns "paragraph 3.2, point 1", then "point 2"; "Appendix 1, box 3", then "box 4"; "the heading", "the last line"
 */
export function sayCitedParagraph({
  paragraph,
  isAgain,
  saysPara,
}: {
  paragraph: string;
  isAgain: boolean;
  saysPara: boolean;
}): string {
  if (paragraph === 'head') return 'the heading';
  if (paragraph === 'end') return 'the last line';
  const said = sayParagraph(paragraph);
  if (isAgain) return said.split(', ').at(-1) ?? said;
  return saysPara ? `paragraph ${said}` : said;
}

/**
 * The part of a paper that a paragraph stands in.
 *
 * @param id its id, such as `2.3`, `head` or `A1 b3`
 * @param titles what its parts are about, by their numbers: `2`, `A1`
 * @returns "Part 2: what was found", "Appendix 1", "Above the first paragraph", "Below the last paragraph"
 */
export function sayPartOfPaper(id: string, titles: Record<string, string> = {}): string {
  if (id === 'head') return 'Above the first paragraph';
  if (id === 'end') return 'Below the last paragraph';
  const part = /^A?\d+/.exec(id)?.[0] ?? '';
  const name = part.startsWith('A') ? `Appendix ${part.slice(1)}` : `Part ${part}`;
  const title = titles[part];
  return title === undefined ? name : `${name}: ${title}`;
}
