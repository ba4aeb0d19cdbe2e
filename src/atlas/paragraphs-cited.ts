/** A place in a paper: `para 3.2 b1`, `2.8` or `b2` after such a one, `Appendix 1`, `Appendix 1 b3`. */
const place =
  /(?:para )?(?<para>head|end|\d+(?:\.\d+)?)(?<part> (?:b\d+|end))?(?![\w.])|Appendix (?<appendix>\d+)(?<box> b\d+)?(?!\w)|(?<again>b\d+)(?!\w)/y;

const joined = /, | and /y;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function idOf({ groups = {} }: RegExpExecArray, before: string | undefined): string {
  const { para, part = '', appendix, box = '', again } = groups;
  if (para !== undefined) return para + part;
  if (appendix !== undefined) return `A${appendix}${box}`;
  return `${before?.split(' ')[0] ?? ''} ${again ?? ''}`;
}

/** A piece of the place that a citation writes: a paragraph of the paper, or words between and after such. */
export type PlacePiece =
  { paragraph: string; isAgain: boolean; saysPara: boolean } | { paragraph: null; words: string };

/**
 * The place of a citation of a paper, cut into the paragraphs that it names and the words for the reader.
 *
 * A place starts with `para` and a number, or with `Appendix` and a number. `b3` is the third bullet of a paragraph, or
 * the third box of an appendix; `head` is what stands above the first paragraph, `end` what stands below the last, and
 * `2.8 end` what stands below the bullets of one. More follow after a comma or "and". What comes then is for the reader:
 * `para 2.8 b1, b2 and 3.7, on the business case`.
 *
 * @param at the place, as a citation writes it
 * @returns the pieces in the order written: a paragraph by its id in the source's `paragraphs`, with whether it leans on
 *   the one before (`b2`) and whether `para` stands before it; all of it as words where it starts in another way
 */
export function piecesOfPlace(at: string): PlacePiece[] {
  const pieces: PlacePiece[] = [];
  let before: string | undefined;
  let index = 0;
  let found = /^(?:para|Appendix) /.test(at) ? matchAt(place, at, 0) : null;
  while (found) {
    const paragraph: string = idOf(found, before);
    const isAgain = found.groups?.['again'] !== undefined;
    pieces.push({ paragraph, isAgain, saysPara: found[0].startsWith('para ') });
    before = paragraph;
    index = found.index + found[0].length;
    const join = matchAt(joined, at, index);
    found = join && matchAt(place, at, index + join[0].length);
    if (join && found) pieces.push({ paragraph: null, words: join[0] });
  }
  return index < at.length ? [...pieces, { paragraph: null, words: at.slice(index) }] : pieces;
}

/**
 * The paragraphs of a paper that the place of a citation names, by their ids in the source's `paragraphs`.
 *
 * @param at the place, as a citation writes it
 * @returns ids such as `2.3`, `3.2 b1`, `A1 b3`, in the order written; none where it starts in another way
 */
export function paragraphsCited(at: string): string[] {
  return piecesOfPlace(at).flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
}
