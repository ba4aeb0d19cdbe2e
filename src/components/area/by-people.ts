import type { PlacedTown } from '../../atlas/geo/geo.ts';
import type { PostcodeFile } from '../../where/postcode-file.ts';
import { metresBetween } from '../../where/distance.ts';
import { postcodesFrom } from '../../where/postcodes.ts';

/** How far around its middle a town or village is looked at, in metres. */
const around = 1000;

/**
 * Towns and villages by rank, and then by how many live postcodes lie around the middle of each, most first. So those
 * where most people live are named first.
 *
 * @param towns the towns and villages
 * @param file the postcodes
 */
export function byPeople<T extends Pick<PlacedTown, 'rank' | 'point'>>(
  towns: readonly T[],
  file: PostcodeFile,
): T[] {
  const points = [...postcodesFrom(file)].map(({ point }) => point);
  return towns
    .map((town) => ({
      town,
      count: points.filter((point) => metresBetween(point, town.point) <= around).length,
    }))
    .toSorted((a, b) => a.town.rank - b.town.rank || b.count - a.count)
    .map(({ town }) => town);
}
