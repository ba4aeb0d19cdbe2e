import { sayPence } from '../../words/money.ts';
import type { Entry } from '../entry.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

type Told = Omit<Fault, 'file'>;

function standingFaults({ standing, known }: Entry<'funds'>): Told[] {
  if (standing !== 'running' && standing !== 'promised') return [];
  if (known.some(({ from }) => from.asOf !== null)) return [];
  return [
    {
      path: ['standing'],
      what: `it is called ${standing}, and nobody has read that anywhere`,
      fix: 'Add a fact to known whose source has its day in asOf, or choose another standing.',
    },
  ];
}

function rangeFaults(
  sum: { least?: number | undefined; pence: number },
  path: Told['path'],
): Told[] {
  if (sum.least === undefined || sum.least < sum.pence) return [];
  const what = `a range starts at ${sayPence(sum.least)} and ends at ${sayPence(sum.pence)}`;
  return [{ path: [...path, 'least'], what, fix: 'Write the lower end here.' }];
}

/**
 * Money: a fund that is called running or promised rests on something that somebody has read, and a range starts below
 * its end.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkMoney: Check = ({ funds, benefits }, lineOf) => {
  const ofFunds = funds.flatMap((fund) =>
    [
      ...standingFaults(fund),
      ...(fund.sums ?? []).flatMap((sum, index) => rangeFaults(sum, ['sums', index])),
    ].map((told) => ({ file: fund.file, ...told })),
  );
  const ofBenefits = benefits.flatMap(({ file, sum }) =>
    (sum ? rangeFaults(sum, ['sum']) : []).map((told) => ({ file, ...told })),
  );
  return [...ofFunds, ...ofBenefits].map(toProblem(lineOf));
};
