import type { Position } from '../schemas/point.ts';
import type { PostcodeHead } from './postcode-file.ts';
import { edgeMark } from './postcodes.ts';

/** How points are written: steps east, then steps north, each with as many digits as the longest needs. */
export interface PointWriter {
  digits: number;
  write: (point: Position, nearEdge: boolean) => string;
}

/**
 * Writes points as `readPoint` reads them.
 *
 * @param points every point that will be written, so that all get the same number of digits
 * @param head the corner, and the steps in a degree
 */
export function pointWriter(
  points: readonly Position[],
  { corner, steps }: Pick<PostcodeHead, 'corner' | 'steps'>,
): PointWriter {
  const stepsTo = ([lng, lat]: Position): number[] => [
    Math.round((lng - corner[0]) * steps),
    Math.round((lat - corner[1]) * steps),
  ];
  const most = points.reduce((sum, point) => Math.max(sum, ...stepsTo(point)), 0);
  const digits = String(most).length;
  const write = (point: Position, nearEdge: boolean): string => {
    const counts = stepsTo(point);
    if (counts.some((count) => count < 0))
      throw new RangeError(`${point.join(', ')} lies beyond the corner`);
    const padded = counts.map((count) => String(count).padStart(digits, '0'));
    return padded.join('') + (nearEdge ? edgeMark : '');
  };
  return { digits, write };
}
