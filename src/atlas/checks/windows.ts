import { window as windowSchema } from '../../schemas/window.ts';
import type { Window } from '../../schemas/window.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { FieldPath } from '../raw-record.ts';
import { idFrom } from '../record-id.ts';
import type { FoundRecord } from '../reference.ts';
import type { Check } from './check.ts';

interface Fault {
  path: FieldPath;
  what: string;
  fix: string;
}

type Once = Extract<Window, { kind: 'once' }>;
type Yearly = Extract<Window, { kind: 'yearly' }>;

/** What can be told of a decision's windows, by their places in it: those that passed their schema, and all names. */
interface Windows {
  sound: Map<number, Window>;
  nameAt: Map<number, string>;
}

function windowsOf({ data }: FoundRecord): Windows {
  const written = (data as { windows?: unknown } | null | undefined)?.windows;
  const sound = new Map<number, Window>();
  const nameAt = new Map<number, string>();
  for (const [index, window] of (Array.isArray(written) ? written : []).entries()) {
    const { data } = windowSchema.safeParse(window);
    if (data) sound.set(index, data);
    const { kind, id } = (window ?? {}) as { kind?: unknown; id?: unknown };
    if (kind === 'yearly' && typeof id === 'string') nameAt.set(index, idFrom(id));
  }
  return { sound, nameAt };
}

function faultsOfOnce(window: Once, path: FieldPath): Fault[] {
  if (window.closes >= window.opens) return [];
  return [
    {
      path: [...path, 'closes'],
      what: `it closes on ${window.closes}, before it opens on ${window.opens}`,
      fix: 'Correct one of the two days.',
    },
  ];
}

function countedFrom(window: Yearly, edge: 'opens' | 'closes'): string | null {
  const rule = window[edge];
  return typeof rule === 'object' && 'before' in rule ? rule.before : null;
}

function faultsOfYearly(
  window: Yearly,
  index: number,
  nameAt: ReadonlyMap<number, string>,
): Fault[] {
  const path = ['windows', index];
  const announced: Fault = {
    path: [...path, 'certainty'],
    what: 'a yearly window cannot be announced',
    fix: 'Announced days belong to one round: write `kind: once`, and the days with their year. Or choose law, usual or possible.',
  };
  const names = [...nameAt].flatMap(([at, name]) => (at === index ? [] : [name]));
  const dangling = (['opens', 'closes'] as const).flatMap((edge): Fault[] => {
    const name = countedFrom(window, edge);
    if (name === null || names.includes(name)) return [];
    return [
      {
        path: [...path, edge, 'before'],
        what: `no other yearly window of this decision has the id \`${name}\``,
        fix:
          didYouMean(name, names) ||
          `Write \`id: ${name}\` in the window that it is counted back from.`,
      },
    ];
  });
  return [...(window.certainty === 'announced' ? [announced] : []), ...dangling];
}

function faultsOfNames(nameAt: ReadonlyMap<number, string>): Fault[] {
  const names = [...nameAt];
  return names.flatMap(([index, name], place) => {
    const first = names.slice(0, place).find(([, other]) => other === name)?.[0];
    if (first === undefined) return [];
    const what = `\`${name}\` is also the id of windows[${first}]`;
    return [
      {
        path: ['windows', index, 'id'],
        what,
        fix: 'Give each window of a decision an id of its own.',
      },
    ];
  });
}

/** Windows that open a number of days before each other never open: a ring is one fault, told at the first of them. */
function faultsOfRings({ sound, nameAt }: Windows): Fault[] {
  const told = new Set<number>();
  return [...sound.keys()].flatMap((index): Fault[] => {
    const ring: number[] = [];
    let at: number | undefined = index;
    while (at !== undefined && !ring.includes(at) && !told.has(at)) {
      ring.push(at);
      const window = sound.get(at);
      const name = window?.kind === 'yearly' ? countedFrom(window, 'opens') : null;
      at = [...nameAt].find(([, other]) => other === name)?.[0];
    }
    if (at !== index || ring.length < 2) return [];
    for (const one of ring) told.add(one);
    return [
      {
        path: ['windows', index, 'opens', 'before'],
        what: `these windows are counted from each other: ${ring.map((one) => nameAt.get(one)).join(', ')}`,
        fix: 'Give one of them a first day of its own.',
      },
    ];
  });
}

/**
 * Windows close after they open, and those counted from another window find it.
 *
 * @param _ not needed: records that failed their schemas are looked through as well
 * @param lineOf finds lines
 * @param found every record
 */
export const checkWindows: Check = (_, lineOf, found) =>
  found.decisions.flatMap((decision) => {
    const windows = windowsOf(decision);
    const ofEach = [...windows.sound].flatMap(([index, window]): Fault[] => {
      if (window.kind === 'once') return faultsOfOnce(window, ['windows', index]);
      return window.kind === 'yearly' ? faultsOfYearly(window, index, windows.nameAt) : [];
    });
    return [...ofEach, ...faultsOfNames(windows.nameAt), ...faultsOfRings(windows)].map(
      ({ path, what, fix }): Problem => ({
        file: decision.file,
        line: lineOf(decision.file, path),
        field: sayPath(path),
        what,
        fix,
      }),
    );
  });
