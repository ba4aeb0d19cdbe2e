import type { Row } from './forest.ts';
import { textWidth } from './text.ts';

/** A column before it has a place. */
export interface Unplaced {
  name: string;
  rows: readonly Row[];
}

/** What a column needs beside its words. Pixels. */
export interface Measures {
  textSize: number;
  /** From a column's edges to the words in its boxes, on both sides together. */
  sides: number;
  /** How far a part stands to the right of its whole in the same column. */
  indent: number;
}

const longestWord = { least: 100, most: 220 };
const longestTitle = 300;

/** A title that is broken into two lines at a space has, as a rule, no line wider than this share of it. */
const twoLines = 0.58;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/**
 * Shares the width of a picture out among its columns. Each has what its longest word takes, and a share of the rest by
 * how much more it needs to say its longest title in two lines.
 *
 * @param columns the columns, from left to right
 * @param from where the first column starts, in pixels
 * @param to where the last one ends, in pixels
 * @param measures what each needs beside its words
 * @returns the left edge of each column and the right edge of the last, in whole pixels
 */
export function edgesOf(
  columns: readonly Unplaced[],
  from: number,
  to: number,
  { textSize, sides, indent }: Measures,
): number[] {
  const room = to - from;
  const least = columns.map(({ name, rows }) => {
    const titles = [
      { title: name, depth: 0 },
      ...rows.map(({ body, depth }) => ({ title: body.title, depth })),
    ];
    const widths = titles.flatMap(({ title, depth }) =>
      title.split(/\s+/).map((word) => textWidth(word, textSize) + depth * indent),
    );
    return sides + Math.min(longestWord.most, Math.max(longestWord.least, ...widths));
  });
  const more = columns.map(({ rows }, index) => {
    const widths = rows.map(
      ({ body, depth }) => textWidth(body.title, textSize) * twoLines + depth * indent,
    );
    return Math.max(1, sides + Math.min(longestTitle, Math.max(...widths)) - (least[index] ?? 0));
  });
  const rest = room - sum(least);
  const widths = least.map((one, index) =>
    rest < 0 ? (one * room) / sum(least) : one + ((more[index] ?? 0) * rest) / sum(more),
  );
  return [0, ...widths].map((_, index) => Math.round(from + sum(widths.slice(0, index))));
}
