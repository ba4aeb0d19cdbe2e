import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { BenefitSum } from '../../schemas/benefit.ts';
import { sayCount } from '../../words/counts.ts';
import { saySum } from '../../words/money.ts';

/** A line of the business case that has a price. */
export type Costed = Entry<'benefits'> & { sum: BenefitSum };

/**
 * The lines that have a price, in the order of the paper.
 *
 * @param atlas the atlas
 */
export function costedLines({ benefits }: Pick<Atlas, 'benefits'>): Costed[] {
  return benefits.filter((line): line is Costed => line.sum !== null);
}

/**
 * How many lines have a price: "3 of 14 lines costed".
 *
 * @param atlas the atlas
 */
export function sayCosted(atlas: Pick<Atlas, 'benefits'>): string {
  return `${costedLines(atlas).length} of ${atlas.benefits.length} lines costed`;
}

/**
 * What a sum covers: "a year", "2 years", or `null` where the source does not say.
 *
 * @param sum the sum
 */
export function sayPeriod({ years }: Pick<BenefitSum, 'years'>): string | null {
  if (years === null) return null;
  return years === 1 ? 'a year' : `${years} years`;
}

/**
 * A sum with what it covers: "£144,000 a year", "£30,000 in 2 years", "£20,000, no period given".
 *
 * @param sum the sum
 */
export function saySumOver(sum: BenefitSum): string {
  const said = saySum(sum);
  const period = sayPeriod(sum);
  if (period === null) return `${said}, no period given`;
  return sum.years === 1 ? `${said} ${period}` : `${said} in ${period}`;
}

function sayYears(years: number | null, lines: readonly Costed[]): string {
  const count = sayCount(lines.length);
  const isOne = lines.length === 1;
  if (years === null) return `${count} ${isOne ? 'gives' : 'give'} no period`;
  if (years > 1) return `${count} ${isOne ? 'covers' : 'cover'} ${sayCount(years)} years`;
  const what = lines.every(({ sum }) => sum.isEstimate) ? 'estimate' : 'sum';
  return isOne ? `${count} is a yearly ${what}` : `${count} are yearly ${what}s`;
}

/** A place as it owns something: "Barnsley’s", "St Helens’". */
function possessive(place: string): string {
  return place.endsWith('s') ? `${place}’` : `${place}’s`;
}

/**
 * Why the sums are not added up, worked out from the lines themselves: how long each covers, which lean on the figures
 * of another place, and whether anyone ever stated what the model costs.
 *
 * @param atlas the atlas
 */
export function whyNoTotal(atlas: Pick<Atlas, 'benefits' | 'businessCase'>): string {
  const lines = costedLines(atlas);
  const periods = [...Map.groupBy(lines, ({ sum }) => sum.years)].map(([years, of]) =>
    sayYears(years, of),
  );
  const leaning = Map.groupBy(
    lines.filter(({ sum }) => sum.leansOn !== null),
    ({ sum }) => sum.leansOn ?? '',
  );
  const leans = [...leaning].map(
    ([place, { length }]) =>
      `${sayCount(length)} ${length === 1 ? 'leans' : 'lean'} on ${possessive(place)} figures`,
  );
  const cost = atlas.businessCase.cost ? [] : ['no cost of the model was ever stated'];
  const reasons = [...periods, ...leans, ...cost];
  if (reasons.length === 0) return 'There is no total, because there is nothing to add up.';
  const last = reasons.pop() ?? '';
  const before = reasons.length === 0 ? '' : `${reasons.join(', ')}, and `;
  return `There is no total, because ${before}${last}.`;
}

/**
 * The areas that a benefit belongs to, as they stand after its place; none where the place is the one area.
 *
 * @param areas the areas, by name
 * @param place the place, as the papers name it, or `null`
 * @returns such as "(Upper Dale, Lower Dale)", or an empty text
 */
export function sayAreasBeside(areas: readonly string[], place: string | null): string {
  if (areas.length === 0 || (areas.length === 1 && areas[0] === place)) return '';
  return `(${areas.join(', ')})`;
}
