import type { Entry } from '../entry.ts';
import type { WardThen } from '../../schemas/area.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

interface Placed extends WardThen {
  area: Entry<'areas'>;
  index: number;
}

function faultsOf(again: Placed, before: readonly Placed[]): Fault[] {
  const { file } = again.area;
  const path = ['wards2004', again.index];
  const first = before.find(({ ward }) => ward === again.ward);
  if (!first) return [];
  if (first.title !== again.title) {
    const what = `the code ${again.ward} is \`${first.title}\` in ${first.area.file}`;
    return [{ file, path: [...path, 'ward'], what, fix: 'Correct the code, or the name.' }];
  }
  if (first.area === again.area) {
    const what = `\`${again.title}\` stands in the list twice`;
    return [{ file, path: [...path, 'ward'], what, fix: 'Take one of the two out.' }];
  }
  if (first.sure !== 'high' && again.sure !== 'high') return [];
  const what = `\`${again.title}\` is also in ${first.area.file}, and one of the two is sure of it`;
  const fix = 'Take it out of one of the two, or write medium or low in both.';
  return [{ file, path: [...path, 'sure'], what, fix }];
}

/**
 * Two areas share a ward only where neither is sure of it, and a ward has one code and one name.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkAreas: Check = ({ areas }, lineOf) => {
  const placed = areas.flatMap((area) =>
    area.wards2004.map((ward, index): Placed => ({ ...ward, area, index })),
  );
  return placed
    .flatMap((ward, index) => faultsOf(ward, placed.slice(0, index)))
    .map(toProblem(lineOf));
};
