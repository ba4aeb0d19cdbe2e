import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

/**
 * Town and parish councils: only a body with the code of its parish has a wider power and a share of council tax, and a
 * share says at least one sum.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkParishCouncils: Check = ({ bodies }, lineOf) =>
  bodies
    .flatMap(({ file, gss, share, widePower }): Fault[] => {
      const stray = Object.entries({ widePower, share }).flatMap(([field, value]): Fault[] => {
        if (gss !== undefined || value === undefined) return [];
        const what = 'only a town or parish council has this, and this body has no gss';
        return [{ file, path: [field], what, fix: 'Add its gss, or take the field out.' }];
      });
      const isEmpty = share?.raised === null && share.home === null;
      const what = 'it says no sum';
      const fix = 'Write raised or home in pence, or null for the whole share.';
      return [...stray, ...(isEmpty ? [{ file, path: ['share'], what, fix }] : [])];
    })
    .map(toProblem(lineOf));
