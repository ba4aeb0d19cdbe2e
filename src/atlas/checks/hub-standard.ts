import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

/**
 * A hub's standard: every part says once where each area stands that it is asked of, and names no other.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkHubStandard: Check = ({ hubStandard, areas: all }, lineOf) =>
  hubStandard
    .flatMap(({ file, parts }) =>
      parts.flatMap(({ areas, model }, index): Fault[] => {
        const isAsked = (area: (typeof all)[number]): boolean =>
          model === undefined || area.model === model;
        const named = areas.map(({ area }) => area);
        const twice = named.flatMap((area, at): Fault[] => {
          const first = named.indexOf(area);
          if (first === at) return [];
          const what = `\`${area}\` stands here already: areas[${first}]`;
          const path = ['parts', index, 'areas', at, 'area'];
          return [{ file, path, what, fix: 'Take one of the two out.' }];
        });
        const stray = named.flatMap((area, at): Fault[] => {
          const record = all.find(({ id }) => id === area);
          if (!record || isAsked(record)) return [];
          const what = `the part is not asked of \`${area}\`, which is ${record.model}`;
          const path = ['parts', index, 'areas', at, 'area'];
          return [{ file, path, what, fix: 'Take the area out, or correct model.' }];
        });
        const missing = all
          .filter((area) => isAsked(area) && !named.includes(area.id))
          .map(({ id }): Fault => {
            const what = `it does not say where \`${id}\` stands`;
            const fix = `Add { "area": "${id}", "found": null }, which means not known.`;
            return { file, path: ['parts', index, 'areas'], what, fix };
          });
        return [...twice, ...stray, ...missing];
      }),
    )
    .map(toProblem(lineOf));
