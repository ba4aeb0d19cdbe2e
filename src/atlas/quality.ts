import { kindNames, kinds } from '../schemas/kinds.ts';
import type { KindName } from '../schemas/kinds.ts';
import type { IsoDay } from '../when/days.ts';
import type { Atlas } from './atlas.ts';
import { allCitations } from './citations.ts';
import type { Cited } from './citations.ts';
import type { Entry } from './entry.ts';

/** A fact that is not known: a field that holds `null`. */
export interface Unknown {
  kind: KindName;
  entry: Entry;
  field: string;
}

/** What is weak in the content, counted. */
export interface Quality {
  unchecked: Cited[];
  stale: Entry<'decisions'>[];
  unknown: Unknown[];
  /** All three together. */
  total: number;
}

/** Fields where `null` has a meaning of its own and is not a gap. */
const nullIsAnAnswer = new Set(['asOf', 'partOf', 'until', 'scaffold', 'rule', 'url']);

function unknownIn(kind: KindName, entry: Entry, value: unknown, path: string): Unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (inner === null) return nullIsAnAnswer.has(key) ? [] : [{ kind, entry, field }];
    return unknownIn(kind, entry, inner, field);
  });
}

/**
 * Counts what nobody has checked, what is past its review day, and what is not known.
 *
 * @param atlas the atlas
 * @param day the day to judge by, in Europe/London
 */
export function countQuality(atlas: Atlas, day: IsoDay): Quality {
  const unchecked = allCitations(atlas).filter(({ citation }) => citation.asOf === null);
  const stale = atlas.decisions.filter(({ review }) => review < day);
  const unknown = kindNames.flatMap((kind) => {
    const entries: Entry[] = [atlas[kind]].flat();
    const nulls = entries.flatMap((entry) => unknownIn(kind, entry, entry, ''));
    const windows =
      kind === 'decisions'
        ? atlas.decisions.flatMap((entry) =>
            entry.windows.flatMap((window, index) =>
              window.kind === 'unknown' ? [{ kind, entry, field: `windows[${index}]` }] : [],
            ),
          )
        : [];
    return [...nulls, ...windows];
  });
  return { unchecked, stale, unknown, total: unchecked.length + stale.length + unknown.length };
}

/**
 * A kind in words, for a count of records: "counting rule".
 *
 * @param kind the kind
 */
export function singularOf(kind: KindName): string {
  return kinds[kind].singular;
}
