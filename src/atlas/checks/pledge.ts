import type { Entry } from '../entry.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

type Promise = Entry<'pledge'>;
type Told = Omit<Fault, 'file'>;

function standardFaults({ standards }: Promise): Told[] {
  return standards.flatMap(({ number, unit }, index): Told[] => {
    if ((number === null) === (unit === null)) return [];
    const [path, what] =
      number === null
        ? [['standards', index, 'number'], `it has a unit, \`${unit ?? ''}\`, and no number`]
        : [['standards', index, 'unit'], `nothing says what \`${number}\` counts`];
    return [{ path, what, fix: 'Write both, or null for both.' }];
  });
}

function pathFaults({ ifBroken }: Promise): Told[] {
  if (ifBroken.some(({ way, body }) => way !== undefined || body !== undefined)) return [];
  const what = 'no step names a way or a body, so a reader is left alone with it';
  return [{ path: ['ifBroken'], what, fix: 'Add way or body to a step.' }];
}

/**
 * The pledge: no two promises share a place in it, a number has a unit, and what to do about a broken promise leads to a
 * way or a body.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkPledge: Check = ({ pledge }, lineOf) =>
  pledge
    .flatMap((promise): Fault[] => {
      const first = pledge.find(({ order }) => order === promise.order);
      const orders: Told[] =
        first === undefined || first === promise
          ? []
          : [
              {
                path: ['order'],
                what: `\`${promise.order}\` is also the place of ${first.file}`,
                fix: 'Give each promise a place of its own.',
              },
            ];
      return [...orders, ...standardFaults(promise), ...pathFaults(promise)].map((told) => ({
        file: promise.file,
        ...told,
      }));
    })
    .map(toProblem(lineOf));
