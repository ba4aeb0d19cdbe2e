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

/**
 * How many are so, with their verb, as it stands inside a sentence: "none is", "one is" or "two are".
 *
 * @param count how many: a whole number, 0 or more
 */
export function sayHowManyAre(count: number): string {
  return `${sayCount(count)} ${count > 1 ? 'are' : 'is'}`;
}
