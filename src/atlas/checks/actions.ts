import { firstDayOf, lastDayOf } from '../../when/rough-day.ts';
import type { RoughDay } from '../../when/rough-day.ts';
import type { Entry } from '../entry.ts';
import type { FieldPath } from '../raw-record.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

type Action = Entry<'actions'>;
type Told = Omit<Fault, 'file'>;

/** A day of a record: where it stands, and what it is in words. */
interface Dated {
  path: FieldPath;
  on: RoughDay | null | undefined;
  is: string;
}

function before({ path, on, is }: Dated, earlier: Omit<Dated, 'path'>): Told[] {
  if (on == null || earlier.on == null || lastDayOf(on) >= firstDayOf(earlier.on)) return [];
  const what = `it was ${is} (${on}) before it was ${earlier.is} (${earlier.on})`;
  return [{ path, what, fix: 'Correct one of the two days.' }];
}

function dayFaults({ asked, answered, promised, news, done, declined }: Action): Told[] {
  const first = { on: asked.on, is: 'asked' };
  return [
    ...before({ path: ['answered', 'on'], on: answered?.on, is: 'answered' }, first),
    ...before({ path: ['promised', 'on'], on: promised?.on, is: 'promised' }, first),
    ...before(
      { path: ['promised', 'due'], on: promised?.due, is: 'due' },
      { on: promised?.on, is: 'promised' },
    ),
    ...news.flatMap(({ on }, index) =>
      before({ path: ['news', index, 'on'], on, is: 'told of' }, first),
    ),
    ...before({ path: ['done', 'on'], on: done?.on, is: 'done' }, first),
    ...before({ path: ['declined', 'on'], on: declined?.on, is: 'declined' }, first),
  ];
}

function endFaults({ done, declined }: Action): Told[] {
  if (!done || !declined) return [];
  const what = 'it was done, and it was declined';
  return [
    { path: ['declined'], what, fix: 'Write null for one of the two, and the rest as news.' },
  ];
}

function flashFaults({ kind, runs }: Action): Told[] {
  if (kind === 'flash point' && !runs) {
    const what = 'a flash point has no days on which it is shown';
    return [{ path: ['kind'], what, fix: 'Add runs, with from and until.' }];
  }
  if (kind !== 'flash point' && runs) {
    const what = `a ${kind} is not shown as a notice`;
    return [{ path: ['runs'], what, fix: 'Take runs out, or write `"kind": "flash point"`.' }];
  }
  if (!runs || runs.until >= runs.from) return [];
  const what = `it ends (${runs.until}) before it begins (${runs.from})`;
  return [{ path: ['runs', 'until'], what, fix: 'Correct one of the two days.' }];
}

/**
 * Actions: nothing is answered, promised or done before it was asked, nothing is both done and declined, and a flash
 * point has the days on which it is shown.
 *
 * A month or a year is only wrong where no day of it would be right.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkActions: Check = ({ actions }, lineOf) =>
  actions.flatMap((action) =>
    [...dayFaults(action), ...endFaults(action), ...flashFaults(action)].map((told) =>
      toProblem(lineOf)({ file: action.file, ...told }),
    ),
  );
