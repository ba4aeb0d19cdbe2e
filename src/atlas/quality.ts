import { kindNames, kinds } from '../schemas/kinds.ts';
import type { KindName } from '../schemas/kinds.ts';
import type { IsoDay } from '../when/days.ts';
import type { Atlas } from './atlas.ts';
import { allCitations } from './citations.ts';
import type { Cited } from './citations.ts';
import type { Entry } from './entry.ts';
import { stateOfAction } from './ledger.ts';

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
const nullIsAnAnswer = new Set([
  'asOf',
  'partOf',
  'until',
  'scaffold',
  'rule',
  'url',
  'leansOn',
  'caveat',
]);

function unknownIn(kind: KindName, entry: Entry, value: unknown, path: string): Unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (inner === null) return nullIsAnAnswer.has(key) ? [] : [{ kind, entry, field }];
    return unknownIn(kind, entry, inner, field);
  });
}

/** That nothing was promised, done or declined is no gap, unless nobody knows what came of it. */
function isGapOfAction(atlas: Atlas, { entry, field }: Unknown): boolean {
  if (!['answered', 'promised', 'done', 'declined'].includes(field)) return true;
  const { ledgerFrom } = atlas.site;
  const state = stateOfAction(atlas, atlas.find('actions', entry.id), ledgerFrom);
  return field === 'done' && state.name === 'not-known';
}

/** A standard without a number is one gap, and one that this map suggests is none. */
function isGapOfPromise({ field }: Unknown): boolean {
  return !/^standards\[\d+\]\.(from|unit)$/.test(field);
}

/** Nobody works where a service is a gap, so that staff and cost are not missing there. */
function isGapOfService(atlas: Atlas, { entry, field }: Unknown): boolean {
  const index = /^areas\[(\d+)\]/.exec(field)?.[1];
  if (index === undefined) return true;
  return atlas.find('services', entry.id).areas[Number(index)]?.state !== 'gap';
}

/** A body may answer for a forum. A number that the papers do not give, and a day of no change, are no gaps. A closed place needs no more facts; one listed under another licence has its point there. */
function isGap(atlas: Atlas, { kind, entry, field }: Unknown): boolean {
  if (kind === 'forums') return field !== 'takingPart';
  if (kind === 'actions') return isGapOfAction(atlas, { kind, entry, field });
  if (kind === 'pledge') return isGapOfPromise({ kind, entry, field });
  if (kind === 'services') return isGapOfService(atlas, { kind, entry, field });
  if (kind === 'models') return !field.endsWith('.number');
  if (kind === 'history') return !field.endsWith('.on');
  if (kind !== 'places') return true;
  const place = atlas.find('places', entry.id);
  const isListed = atlas.placesOdbl.points.some((one) => one.place === place.id);
  return place.status !== 'closed' && !(field === 'point' && isListed);
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
    const nulls = entries
      .flatMap((entry) => unknownIn(kind, entry, entry, ''))
      .filter((unknown) => isGap(atlas, unknown));
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
