import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { PromiseResult, Results } from '../../schemas/results.ts';

/** One result of a promise: the quarter, the area and how it fared. */
export interface AreaResult {
  quarter: Entry<'results'>;
  area: Entry<'areas'>;
  found: Results['results'][number];
}

/**
 * The results of a promise in the newest quarter that has any, by area.
 *
 * @param atlas the atlas, with the newest quarter first
 * @param promise the promise's id
 */
export function newestResults(
  { results, areas }: Pick<Atlas, 'results' | 'areas'>,
  promise: string,
): AreaResult[] {
  for (const quarter of results) {
    const found = areas.flatMap((area): AreaResult[] => {
      const one = quarter.results.find(
        (result) => result.promise === promise && result.area === area.id,
      );
      return one ? [{ quarter, area, found: one }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * How many results of the newest quarter are of a sort, or `null` where none was ever published.
 *
 * @param atlas the atlas
 * @param sort the sort of result
 */
export function countResults(
  { results }: Pick<Atlas, 'results'>,
  sort: PromiseResult,
): number | null {
  const newest = results[0];
  return newest ? newest.results.filter(({ result }) => result === sort).length : null;
}
