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

/**
 * The paragraphs of a paper that the place of a citation names, by their ids in the source's `paragraphs`.
 *
 * A place starts with `para` and a number, or with `Appendix` and a number. `b3` is the third bullet of a paragraph, or
 * the third box of an appendix; `head` is what stands above the first paragraph, `end` what stands below the last, and
 * `2.8 end` what stands below the bullets of one. More follow after a comma or "and". What comes then is for the reader:
 * `para 2.8 b1, b2 and 3.7, on the business case`.
 *
 * @param at the place, as a citation writes it
 * @returns ids such as `2.3`, `3.2 b1`, `A1 b3`, in the order written; none where it starts in another way
 */
export function paragraphsCited(at: string): string[] {
  if (!/^(?:para|Appendix) /.test(at)) return [];
  const ids: string[] = [];
  let found = matchAt(place, at, 0);
  while (found) {
    ids.push(idOf(found, ids.at(-1)));
    const join = matchAt(joined, at, found.index + found[0].length);
    found = join && matchAt(place, at, join.index + join[0].length);
  }
  return ids;
}
