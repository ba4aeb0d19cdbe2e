import type { Land } from '../../../src/where/land.ts';
import type { Postcode } from '../../../src/where/postcode-file.ts';
import { WrongFile } from '../wrong-file.ts';
import type { Gathered } from './gather.ts';

const whole = 'every file that has postcodes of the borough, whole';

function sayList(codes: readonly string[]): string {
  const more = codes.length > 5 ? ` and ${codes.length - 5} more` : '';
  return `${codes.slice(0, 5).join(', ')}${more}`;
}

/**
 * Stops before anything is written where the files cannot be what was meant.
 *
 * @param files the names of the files, for the message
 * @param gathered what they held
 * @param district the borough's code
 * @throws {WrongFile} where they hold no postcode of the borough
 */
export function checkGathered(files: string, gathered: Gathered, district: string): void {
  const { ours, leftOut, others } = gathered;
  if (ours.size > 0) return;
  const reasons = [...leftOut].map(([reason, codes]) => `${codes.length} ${reason}`);
  if (reasons.length > 0)
    throw new WrongFile(
      files,
      `not one postcode of ${district} can be used: ${reasons.join(', ')}.`,
      'latitude and longitude in degrees in the columns lat and long',
    );
  const found = [...others]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${code} (${count})`);
  throw new WrongFile(
    files,
    `no live postcode of ${district} is in it. Its boroughs are: ${sayList(found)}.`,
    `postcodes of ${district}, the borough that content/site.json names`,
  );
}

/**
 * Stops where the new list looks as if a file, or part of one, were missing.
 *
 * @param files the names of the files, for the message
 * @param postcodes the new list
 * @param wards the wards in force now
 * @param before how many postcodes the list has that it would replace; 0 for none
 * @throws {WrongFile} where a ward has no postcode, or more than a tenth of the postcodes would go
 */
export function checkWhole(
  files: string,
  postcodes: readonly Postcode[],
  wards: readonly Land[],
  before: number,
): void {
  const found = new Set(postcodes.map(({ ward }) => ward));
  const empty = wards.filter(({ gss }) => !found.has(gss)).map(({ title }) => title);
  if (empty.length > 0)
    throw new WrongFile(files, `there is no postcode in: ${sayList(empty)}.`, whole);
  if (postcodes.length < before * 0.9)
    throw new WrongFile(
      files,
      `${postcodes.length} postcodes, where the list in content/ has ${before}.`,
      `${whole}. If so many have gone, add --fewer`,
    );
}

/**
 * What was left out and what needs a look, one line each.
 *
 * @param gathered what the files held
 * @param notes lists of postcodes, each with what is to be said of them
 */
export function sayLeftOut(
  { leftOut, repeated, others }: Gathered,
  notes: readonly (readonly [what: string, codes: readonly string[]])[],
): string[] {
  const elsewhere = [...others.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...(elsewhere > 0 ? [`Left out ${elsewhere}: in other boroughs.`] : []),
    ...[...leftOut].map(([why, codes]) => `Left out ${codes.length}: ${why}. ${sayList(codes)}.`),
    ...(repeated > 0 ? [`${repeated} rows repeat a postcode. The first row stands.`] : []),
    ...notes.flatMap(([what, codes]) =>
      codes.length > 0 ? [`${codes.length} ${what}: ${sayList(codes)}.`] : [],
    ),
  ];
}
