const small = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/**
 * A count in words up to ten, in figures above, as it stands inside a sentence.
 *
 * @param count how many: a whole number, 0 or more
 */
export function sayCount(count: number): string {
  return small[count] ?? String(count);
}
