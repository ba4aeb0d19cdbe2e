import type {
  NamedArea,
  NamedParish,
  NamedWard,
  NamedWard2004,
  PostcodeFile,
  PostcodeHead,
  PostcodeRow,
  Town,
} from './postcode-file.ts';
import { parts } from './postcode-file.ts';
import { elsewhere, none, noPostcode, notKnown, readPoint, whole } from './postcodes.ts';
import { unitLetters } from './typed.ts';

/** The lines below each heading. */
type Parts = ReadonlyMap<string, readonly string[]>;

function fail(line: string): never {
  throw new Error(`this is not a postcode file, or it is damaged, at the line "${line}"`);
}

function splitParts(text: string): Parts {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line.startsWith('== ')) found.set(line, (lines = []));
    else if (line !== '') lines.push(line);
  }
  return found;
}

function readHead(of: (part: string) => readonly string[]): PostcodeHead & { digits: number } {
  const about = new Map(of(parts.about).map((line) => line.split(': ', 2) as [string, string]));
  const value = (name: string): string => about.get(name) ?? fail(`${name}: `);
  const [lng = NaN, lat = NaN] = value('corner').split(' ').map(Number);
  const [steps, digits] = [Number(value('steps')), Number(value('digits'))];
  if (!(Number.isFinite(lng + lat) && steps >= 1 && digits >= 1)) fail('corner, steps, digits');
  return {
    borough: value('borough'),
    asOf: value('as of'),
    credits: of(parts.credits),
    corner: [lng, lat],
    steps,
    digits,
  };
}

/** The first words of a line, and the rest of it. */
function cut(line: string, words: number): string[] {
  const all = line.split(' ');
  return [...all.slice(0, words), all.slice(words).join(' ')];
}

function orNull(code: string | undefined): string | null {
  return code === undefined || code === none ? null : code;
}

function readRow(line: string, groups: PostcodeFile['groups'], isPoint: RegExp): PostcodeRow {
  const [signs = '', ...points] = line.split(' ');
  const taken = Array.from(signs).filter((sign) => sign !== noPostcode && sign !== elsewhere);
  const isWhole = taken.length === points.length && signs.length <= unitLetters.length;
  if (!isWhole || taken.some((sign) => !groups.has(sign))) fail(line);
  if (points.some((point) => !isPoint.test(point))) fail(line);
  return { signs, points };
}

function readRows(lines: readonly string[], groups: PostcodeFile['groups'], digits: number) {
  const isPoint = new RegExp(`^\\d{${2 * digits}}\\*?$`);
  const rows = new Map<string, PostcodeRow>();
  const outwards = new Set<string>();
  let sector = '';
  for (const line of lines) {
    if (/^[A-Z]\S* \d$/.test(line)) {
      sector = line;
      continue;
    }
    const [letter = '', rest = ''] = cut(line, 1);
    if (sector === '' || letter.length !== 1 || !unitLetters.includes(letter)) fail(line);
    const row = readRow(rest, groups, isPoint);
    rows.set(sector + letter, row);
    if (row.points.length > 0) outwards.add(sector.slice(0, -2));
  }
  return { rows, outwards };
}

function readList(ids: string): string[] {
  return ids === none ? [] : ids.split(',');
}

function readParish(line: string): NamedParish {
  const [gss, id = '', title = ''] = cut(line, 2);
  return { gss: orNull(gss), id, title };
}

function readCover(parishes: string): Pick<NamedWard, 'parishes' | 'covered'> {
  if (parishes === none) return { parishes: [], covered: 'none' };
  if (parishes === notKnown) return { parishes: [], covered: 'not known' };
  return parishes.startsWith(whole)
    ? { parishes: [parishes.slice(whole.length)], covered: 'all' }
    : { parishes: readList(parishes), covered: 'part' };
}

function readWard(line: string): NamedWard {
  const [gss = '', id = '', parishes = '', title = ''] = cut(line, 3);
  return { gss, id, title, ...readCover(parishes) };
}

function readWard2004(line: string): NamedWard2004 {
  const [gss = '', areas = '', title = ''] = cut(line, 2);
  return { gss, title, areas: readList(areas) };
}

function readArea(line: string): NamedArea {
  const [id = '', title = ''] = cut(line, 1);
  return { id, title };
}

/**
 * Reads a postcode file: the one in `content/`, which has no names in it, or the one that browsers fetch.
 *
 * @param text the file
 * @throws {Error} where the text is not such a file, or a part of it is missing
 */
export function readPostcodes(text: string): PostcodeFile {
  const found = splitParts(text);
  const of = (part: string): readonly string[] => found.get(part) ?? [];
  if (!found.has(parts.end)) fail(parts.end);
  const { digits, ...head } = readHead(of);
  const groups = new Map(
    of(parts.groups).map((line) => {
      const [sign = '', ward = fail(line), then, parish] = line.split(' ');
      return [sign, { ward, ward2004: orNull(then), parish: orNull(parish) }];
    }),
  );
  const readTown = (line: string): Town => {
    const [sign = '', point = '', title = ''] = cut(line, 2);
    const { ward, ward2004 } = groups.get(sign) ?? fail(line);
    return { title, ward, ward2004, ...readPoint(point, head) };
  };
  return {
    ...head,
    groups,
    ...readRows(found.get(parts.postcodes) ?? fail(parts.postcodes), groups, digits),
    wards: of(parts.wards).map(readWard),
    wards2004: of(parts.wards2004).map(readWard2004),
    areas: of(parts.areas).map(readArea),
    parishes: of(parts.parishes).map(readParish),
    towns: of(parts.towns).map(readTown),
  };
}
