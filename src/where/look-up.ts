import type { Position } from '../schemas/point.ts';
import type {
  NamedArea,
  NamedParish,
  NamedWard,
  Postcode,
  PostcodeFile,
  Town,
} from './postcode-file.ts';
import { findPostcode, isOfAnotherBorough, postcodesFrom } from './postcodes.ts';
import { shareOut } from './shares.ts';
import type { Share } from './shares.ts';
import { plainWords, readTyped } from './typed.ts';

/** Where a point is, as an answer tells it. */
export interface Spot {
  /** To about 100 metres, as longitude and latitude. */
  point: Position;
  /** The ward in force now. */
  ward: NamedWard;
  /** Its area; two where nobody knows which of them; none where the map of 2004 does not reach. */
  areas: readonly NamedArea[];
  /** The parish it is in. Where neither the list of postcodes nor its ward settles that, see `parishes`. */
  parish: NamedParish | 'none' | 'not known';
  /** The parishes that all or some of the ward lies in. */
  parishes: readonly NamedParish[];
  /** Within 60 metres of an edge of a ward: the council should be asked. */
  nearEdge: boolean;
}

/** The middle of a town or village, with how its ward is shared out among the areas: the place may reach beyond one. */
export interface TownSpot extends Spot {
  shares: readonly Share<NamedArea>[];
}

/** What is known of what somebody typed. */
export type Answer =
  | ({ kind: 'found'; postcode: string } & Spot)
  /** The start of a postcode, such as `AB1`, and all it covers. */
  | {
      kind: 'start';
      start: string;
      wards: readonly NamedWard[];
      areas: readonly NamedArea[];
    }
  /** A town or village. There may be several of one name. */
  | { kind: 'town'; title: string; spots: readonly TownSpot[] }
  /** A postcode, or the start of one, that belongs to another borough. `reaches`: the borough has others like it. */
  | { kind: 'outside'; typed: string; outward: string; reaches: boolean }
  /** A postcode, or the start of one, that would be the borough's, and is not in the list. */
  | { kind: 'unknown'; typed: string; outward: string }
  | { kind: 'not-a-postcode'; words: string };

function areasOf(file: PostcodeFile, ward2004: string | null): NamedArea[] {
  const ids = file.wards2004.find(({ gss }) => gss === ward2004)?.areas ?? [];
  return file.areas.filter(({ id }) => ids.includes(id));
}

function wardOf(file: PostcodeFile, gss: string): NamedWard {
  const ward = file.wards.find((one) => one.gss === gss);
  if (!ward) throw new Error(`the postcode file does not name the ward ${gss}`);
  return ward;
}

/** A list that gives some postcodes their parish gives it to all that have one. */
function givesParishes(file: PostcodeFile): boolean {
  return [...file.groups.values()].some((group) => group.parish !== null);
}

function parishOf(
  file: PostcodeFile,
  ward: NamedWard,
  parish: Postcode['parish'] | undefined,
): Spot['parish'] {
  if (parish) return file.parishes.find(({ gss }) => gss === parish) ?? 'not known';
  if (parish === null && givesParishes(file)) return 'none';
  if (ward.covered === 'none') return 'none';
  const [only] = ward.covered === 'all' ? ward.parishes : [];
  return file.parishes.find(({ id }) => id === only) ?? 'not known';
}

/** The parish of a postcode is `null` where its list names none. The middle of a town has none to name. */
function spotOf(
  file: PostcodeFile,
  {
    point,
    ward,
    ward2004,
    nearEdge,
    parish,
  }: Omit<Postcode, 'postcode' | 'parish'> & Partial<Pick<Postcode, 'parish'>>,
): Spot {
  const named = wardOf(file, ward);
  const parishes = file.parishes.filter(({ id }) => named.parishes.includes(id));
  return {
    point,
    ward: named,
    areas: areasOf(file, ward2004),
    parish: parishOf(file, named, parish),
    parishes,
    nearEdge,
  };
}

function startAnswer(file: PostcodeFile, start: string): Answer | null {
  const inIt = [...postcodesFrom(file, start)];
  if (inIt.length === 0) return null;
  const wards = new Set(inIt.map(({ ward }) => ward));
  const areas = new Set(
    inIt.flatMap(({ ward2004 }) => areasOf(file, ward2004).map(({ id }) => id)),
  );
  return {
    kind: 'start',
    start,
    wards: file.wards.filter(({ gss }) => wards.has(gss)),
    areas: file.areas.filter(({ id }) => areas.has(id)),
  };
}

function postcodeAnswer(file: PostcodeFile, postcode: string, outward: string): Answer {
  const found = findPostcode(file, postcode);
  if (found) return { kind: 'found', postcode, ...spotOf(file, found) };
  const reaches = file.outwards.has(outward);
  return reaches && !isOfAnotherBorough(file, postcode)
    ? { kind: 'unknown', typed: postcode, outward }
    : { kind: 'outside', typed: postcode, outward, reaches };
}

function townSpot(file: PostcodeFile, town: Town): TownSpot {
  const inWard = [...postcodesFrom(file)].filter(({ ward }) => ward === town.ward);
  const shares = shareOut(inWard, (ward2004) => areasOf(file, ward2004));
  return { ...spotOf(file, town), shares };
}

function wordsAnswer(file: PostcodeFile, words: string): Answer {
  const towns = file.towns.filter(({ title }) => words !== '' && plainWords(title) === words);
  const [first] = towns;
  return first
    ? { kind: 'town', title: first.title, spots: towns.map((town) => townSpot(file, town)) }
    : { kind: 'not-a-postcode', words };
}

/**
 * Answers what somebody typed: a postcode in any shape, the start of one, or the name of a town or village.
 *
 * @param file the postcode file for browsers, read
 * @param text what was typed
 * @throws {Error} where the file holds no names, as the one in `content/` does
 */
export function lookUp(file: PostcodeFile, text: string): Answer {
  const typed = readTyped(text);
  if (typed.kind === 'postcode') return postcodeAnswer(file, typed.postcode, typed.outward);
  if (typed.kind === 'words') return wordsAnswer(file, typed.words);
  for (const start of typed.starts) {
    const answer = startAnswer(file, start);
    if (answer) return answer;
  }
  const [start = ''] = typed.starts;
  const [outward = ''] = start.split(' ');
  return file.outwards.has(outward)
    ? { kind: 'unknown', typed: start, outward }
    : { kind: 'outside', typed: start, outward, reaches: false };
}

/**
 * Where what was typed is: one place, several of one name, or none where no point can be given.
 *
 * @param answer the answer
 */
export function spotsOf(answer: Answer): readonly Spot[] {
  if (answer.kind === 'found') return [answer];
  return answer.kind === 'town' ? answer.spots : [];
}
