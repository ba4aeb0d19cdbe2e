/**
 * How wide letters are, in hundredths of the size of the type. Measured in the site's own typeface (Atkinson
 * Hyperlegible Next) at weight 640, the heaviest that a picture uses, and rounded up to the widest of each group; a
 * letter in no group counts as a full square. So a line is at least as wide here as it is on the screen.
 */
const groups: [letters: string, width: number][] = [
  ["'|j,.:;’‘`·i", 29],
  [' !l', 31],
  ['()[]', 35],
  ['ft-r"{}', 38],
  ['_I/\\1', 44],
  ['“”*zs–cy', 51],
  ['vx7?~kaàL', 55],
  ['JeuF<>hno29^éèêüôñ', 58],
  ['gdbpqE3+T', 60],
  ['5$S=Z648P£VYBRC0K', 66],
  ['AXDU', 69],
  ['HNG&wO#Q…', 76],
  ['mMW%@—½', 96],
];
const widths = new Map(
  groups.flatMap(([letters, width]) => Array.from(letters).map((at) => [at, width])),
);

/**
 * How wide a line of text is at the most, by an estimate that needs no browser.
 *
 * @param text the words, on one line
 * @param size the size of the type, in pixels
 * @returns pixels
 */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + ((widths.get(letter) ?? 100) * size) / 100,
    0,
  );
}

function inPieces(word: string, width: number, size: number): string[] {
  return Array.from(word).reduce<string[]>((pieces, letter) => {
    const last = pieces.at(-1);
    return last !== undefined && textWidth(last + letter, size) <= width
      ? [...pieces.slice(0, -1), last + letter]
      : [...pieces, letter];
  }, []);
}

function fill(words: readonly string[], width: number, size: number): string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && textWidth(`${last} ${word}`, size) <= width
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/**
 * Breaks a title into as few lines as it needs, and makes those as even as they can be. It breaks at spaces, and inside
 * a word only where the word alone is too wide.
 *
 * @param title the words
 * @param width how wide a line may be, in pixels, by `textWidth`
 * @param size the size of the type, in pixels
 */
export function wrap(title: string, width: number, size: number): string[] {
  const words = title.split(/\s+/).flatMap((word) => inPieces(word, width, size));
  const widest = fill(words, width, size);
  for (let narrower = textWidth(title, size) / widest.length; narrower < width; narrower += 1) {
    const lines = fill(words, narrower, size);
    if (lines.length === widest.length) return lines;
  }
  return widest;
}
