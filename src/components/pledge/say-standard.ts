import type { PromiseRecord } from '../../schemas/promise.ts';

type Standard = PromiseRecord['standards'][number];

/**
 * A standard in words, without a full stop: "We say that we have it, within 2 working days".
 *
 * @param standard the standard
 * @returns the words, or `null` where no number is set yet
 */
export function sayStandard({ what, number, unit }: Standard): string | null {
  if (number === null || unit === null) return null;
  return `${what} ${number.toLocaleString('en-GB')} ${unit}`;
}

/**
 * Who has agreed to a promise, as a sentence.
 *
 * @param standing its standing
 * @param sayDay says a day in words
 */
export function sayStanding(
  { is, on, by }: PromiseRecord['standing'],
  sayDay: (day: string) => string,
): string {
  const day = sayDay(on);
  switch (is) {
    case 'suggested':
      return `Suggested on ${day} by ${by}. Nobody has agreed to it.`;
    case 'adopted':
      return `Adopted on ${day} by ${by}.`;
    case 'withdrawn':
      return `Withdrawn on ${day} by ${by}.`;
  }
}
