import { lookUp } from './look-up.ts';
import type { Answer } from './look-up.ts';
import type { PostcodeFile } from './postcode-file.ts';

/** The postcodes of an outward code, such as `AB1`, by the digit that follows. */
export interface District {
  outward: string;
  /** What starts with `AB1 1`, `AB1 2` and so on: its wards and areas, in order. */
  sectors: readonly Extract<Answer, { kind: 'start' }>[];
}

/**
 * All starts of the borough's postcodes, with the wards and areas of each, as a printed list would have them.
 *
 * @param file the postcode file for browsers, read
 * @throws {Error} where the file holds no names, as the one in `content/` does
 */
export function startsOf(file: PostcodeFile): District[] {
  const starts = [...new Set([...file.rows.keys()].map((row) => row.slice(0, -1)))];
  const sectors = starts
    .toSorted((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }))
    .flatMap((start) => {
      const answer = lookUp(file, start);
      return answer.kind === 'start' ? [answer] : [];
    });
  return [...Map.groupBy(sectors, ({ start }) => start.slice(0, -2))].map(([outward, its]) => ({
    outward,
    sectors: its,
  }));
}
