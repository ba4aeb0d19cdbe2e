import type { Position } from '../../schemas/point.ts';
import type { PostcodeFile } from '../../where/postcode-file.ts';
import { postcodesFrom } from '../../where/postcodes.ts';

/**
 * The middle of where the people of a ward live: the mean of its postcodes' points.
 *
 * @param file the postcodes
 * @param gss the ward's code
 * @returns `null` where the ward has no live postcode
 */
export function middleOfWard(file: PostcodeFile, gss: string | null): Position | null {
  const points = [...postcodesFrom(file)].filter(({ ward }) => ward === gss);
  if (points.length === 0) return null;
  const mean = (at: 0 | 1): number =>
    points.reduce((sum, { point }) => sum + point[at], 0) / points.length;
  return [mean(0), mean(1)];
}
