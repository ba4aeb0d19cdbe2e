import type { Sum } from '../schemas/money.ts';

const withPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

const wholePounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

/** A million pounds, in pence. */
const million = 100_000_000;

/** A hundred thousand pounds, in pence: the finest step that is said in millions. */
const tenth = million / 10;

/**
 * Pence in pounds, exact to the penny: "£19.1 million", "£144,000", "£1.50".
 *
 * @param pence whole pence, 0 or more
 */
export function sayPence(pence: number): string {
  if (pence >= million && pence % tenth === 0) return `£${String(pence / million)} million`;
  return (pence % 100 === 0 ? wholePounds : withPence).format(pence / 100);
}

/**
 * A sum of money, or a range, as exact as its source is: "just under £2 million", "£10,000 to £25,000".
 *
 * @param sum the sum
 */
export function saySum({ pence, least, exactness }: Sum): string {
  const said = least === undefined ? sayPence(pence) : `${sayPence(least)} to ${sayPence(pence)}`;
  return exactness === 'exactly' ? said : `${exactness} ${said}`;
}
