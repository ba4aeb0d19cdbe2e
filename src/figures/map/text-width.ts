/** Letters of the site's typeface by how wide they are drawn, as parts of the size of the type. Measured, rounded up. */
const classes: readonly [letters: string, width: number][] = [
  ["'’.,jil ()|", 0.34],
  ['ftrI1-', 0.43],
  ['zcsyvx7', 0.55],
  ['mMwW', 0.88],
  ['ABCDEFGHJKLNOPQRSTUVXYZ&', 0.73],
];
const widths = new Map(
  classes.flatMap(([letters, width]) =>
    Array.from(letters, (letter): [string, number] => [letter, width]),
  ),
);
const others = 0.61;

/**
 * How wide words are drawn at most, at the heaviest weight that the map uses.
 *
 * @param words the words
 * @param size the size of the type, in pixels
 * @returns pixels
 */
export function textWidth(words: string, size: number): number {
  return Array.from(words, (letter) => (widths.get(letter) ?? others) * size).reduce(
    (sum, width) => sum + width,
    0,
  );
}
