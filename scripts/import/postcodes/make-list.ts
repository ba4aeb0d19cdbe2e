import type { Site } from '../../../src/schemas/site.ts';
import type { Postcode } from '../../../src/where/postcode-file.ts';
import type { PostcodeList } from '../../../src/where/write-postcodes.ts';
import { WrongFile } from '../wrong-file.ts';
import type { Gathered } from './gather.ts';

/** A hundred-thousandth of a degree is about a metre, which is as exact as the publisher's points are. */
const steps = 100_000;

/**
 * The month a list is of: the one given, or else the month of its newest postcode.
 *
 * @param given as `2025-10`, or nothing
 * @param gathered what the files held
 * @throws {WrongFile} where neither says
 */
export function monthOf(given: string | undefined, { ours }: Gathered): string {
  if (given !== undefined) {
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(given)) return given;
    throw new WrongFile(`--as-of ${given}`, 'that is not a month.', '--as-of 2025-10');
  }
  const months = [...ours.values()].map(({ introduced }) => introduced);
  const newest = months
    .filter((month) => /^\d{6}$/.test(month))
    .sort()
    .at(-1);
  if (newest !== undefined) return `${newest.slice(0, 4)}-${newest.slice(4)}`;
  throw new WrongFile(
    'The files',
    'they do not say of which month they are: the column dointr is empty.',
    'the month of the edition, as in --as-of 2025-10',
  );
}

/**
 * The credits that the publishers ask for.
 *
 * @param month the month the list is of
 */
export function usualCredits(month: string): string[] {
  const year = month.slice(0, 4);
  return [
    `Contains OS data © Crown copyright and database right ${year}`,
    `Contains Royal Mail data © Royal Mail copyright and database right ${year}`,
    `Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains National Statistics data © Crown copyright and database right ${year}`,
  ];
}

/**
 * The list as `content/geo/postcodes.txt` keeps it.
 *
 * @param site the borough
 * @param postcodes its postcodes, placed
 * @param about the month, the credits, and the postcodes of other boroughs nearby
 */
export function makeList(
  { borough, box }: Pick<Site, 'borough' | 'box'>,
  postcodes: readonly Postcode[],
  about: Pick<PostcodeList, 'asOf' | 'credits' | 'elsewhere'>,
): PostcodeList {
  return { ...about, borough, corner: box.southWest, steps, postcodes };
}
