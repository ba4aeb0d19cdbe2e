import type { Entry } from '../entry.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

type Forum = Entry<'forums'>;
type Told = Omit<Fault, 'file'>;

/** The year of the papers that the standings speak of. */
const papers = '2009';

function standingFaults({ standing, later }: Forum): Told[] {
  if (standing === 'named in 2009, nothing later found') {
    if (!later) return [];
    const what = 'something later was found, and its standing says that nothing was';
    return [{ path: ['standing'], what, fix: 'Choose another standing, or take later out.' }];
  }
  if (!later) {
    const what = `\`${standing}\` rests on nothing later than the papers`;
    const fix = 'Add later, with what was found and its source.';
    return [{ path: ['standing'], what, fix }];
  }
  const { asOf } = later.from;
  if (standing === 'meets now' && asOf === null) {
    const what = 'it is said to meet now, and nobody has read that in its source';
    return [{ path: ['later', 'from', 'asOf'], what, fix: 'Write the day our copy speaks for.' }];
  }
  if (asOf === null || asOf.slice(0, 4) > papers) return [];
  const what = `${asOf} is not later than the papers of ${papers}`;
  return [{ path: ['later', 'from', 'asOf'], what, fix: 'Name a later source.' }];
}

function partFaults({ takingPart, body, standing }: Forum): Told[] {
  // What took the place of an ended forum is another group, with answers of its own.
  if (takingPart && body !== undefined && standing !== 'ended') {
    const what = `the body \`${body}\` says how people take part, and so does the forum`;
    return [{ path: ['takingPart'], what, fix: 'Write null here, and keep it in one place.' }];
  }
  if (takingPart || body !== undefined) return [];
  const what = 'nothing says how people take part';
  return [{ path: ['takingPart'], what, fix: 'Say it, or name the body that says it.' }];
}

/**
 * Forums: what is said of one today rests on something later than the papers, and how people take part is said once.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkForums: Check = ({ forums }, lineOf) =>
  forums.flatMap((forum) =>
    [...standingFaults(forum), ...partFaults(forum)].map((told) =>
      toProblem(lineOf)({ file: forum.file, ...told }),
    ),
  );
