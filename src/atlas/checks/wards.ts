import type { Entries, Entry } from '../entry.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

type Ward = Entry<'wards'>;

function codeFaults(wards: readonly Ward[]): Fault[] {
  return wards.flatMap((ward, index): Fault[] => {
    const first = wards.slice(0, index).find(({ gss }) => gss !== null && gss === ward.gss);
    if (!first) return [];
    const what = `${ward.gss} is also the code of ${first.file}`;
    return [{ file: ward.file, path: ['gss'], what, fix: 'Correct one of the two.' }];
  });
}

function parishFaults({ file, parishes }: Ward, bodies: Entries['bodies']): Fault[] {
  const list = parishes ?? [];
  const whole = list.findIndex(({ part }) => part === 'all');
  const more: Fault[] =
    whole >= 0 && list.length > 1
      ? [
          {
            file,
            path: ['parishes', whole, 'part'],
            what: 'the whole ward is in one parish, and it is in another as well',
            fix: 'Write part, or take the other out.',
          },
        ]
      : [];
  const ofEach = list.flatMap(({ parish }, index): Fault[] => {
    const path = ['parishes', index, 'parish'];
    if (list.findIndex((other) => other.parish === parish) < index) {
      const what = `\`${parish}\` stands in the list twice`;
      return [{ file, path, what, fix: 'Take one of the two out.' }];
    }
    const body = bodies.find(({ id }) => id === parish);
    if (!body || body.gss !== undefined) return [];
    const what = `\`${parish}\` is no town or parish council: it has no code`;
    return [{ file, path, what, fix: 'Name another body, or add its parish’s code as gss.' }];
  });
  return [...more, ...ofEach];
}

/**
 * Wards: no two have one code, and the parishes of a ward are parishes, each named once.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkWards: Check = ({ wards, bodies }, lineOf) =>
  [...codeFaults(wards), ...wards.flatMap((ward) => parishFaults(ward, bodies))].map(
    toProblem(lineOf),
  );
