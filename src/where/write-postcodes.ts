import { parts } from './postcode-file.ts';
import type { NamedWard, Names, Postcode, PostcodeHead } from './postcode-file.ts';
import { edgeMark, elsewhere, none, noPostcode, notKnown, whole } from './postcodes.ts';
import { unitLetters } from './typed.ts';
import { pointWriter } from './write-point.ts';
import type { PointWriter } from './write-point.ts';

/** What a postcode file is made of. */
export interface PostcodeList extends PostcodeHead {
  postcodes: readonly Postcode[];
  /** Live postcodes of other boroughs, where they share an outward code with one of these. */
  elsewhere: readonly string[];
  /** Left out of the file in `content/`, since the names stand in other files there. */
  names?: Names;
}

type Group = Pick<Postcode, 'ward' | 'ward2004' | 'parish'>;

const signs = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Letters with marks follow, for a borough that has more groups than there are plain signs. */
function signOf(place: number): string {
  return signs[place] ?? String.fromCharCode(0x100 + place - signs.length);
}

function keyOf({ ward, ward2004, parish }: Group): string {
  return `${ward} ${ward2004 ?? '-'} ${parish ?? '-'}`.replace(/( -)+$/, '');
}

function groupSigns(groups: readonly Group[]): Map<string, string> {
  const keys = [...new Set(groups.map(keyOf))].sort();
  return new Map(keys.map((key, place) => [key, signOf(place)]));
}

function writeRows(
  list: PostcodeList,
  sign: Map<string, string>,
  { write: writePoint }: PointWriter,
): string[] {
  const rows = new Map<string, { signs: string[]; points: Map<number, string> }>();
  const at = (postcode: string) => {
    const start = postcode.slice(0, -1);
    const place = unitLetters.indexOf(postcode.slice(-1));
    const row = rows.get(start) ?? {
      signs: Array<string>(unitLetters.length).fill(noPostcode),
      points: new Map<number, string>(),
    };
    rows.set(start, row);
    return { row, place };
  };
  for (const postcode of list.elsewhere) {
    const { row, place } = at(postcode);
    row.signs[place] = elsewhere;
  }
  for (const one of list.postcodes) {
    const { row, place } = at(one.postcode);
    row.signs[place] = sign.get(keyOf(one)) ?? noPostcode;
    row.points.set(place, writePoint(one.point, one.nearEdge));
  }
  let sector = '';
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([start, row]) => {
      const letters = row.signs.join('').replace(/\.+$/, '');
      const points = [...row.points].sort(([a], [b]) => a - b).map(([, point]) => point);
      const line = [start.slice(-1), letters, ...points].join(' ');
      if (start.slice(0, -1) === sector) return [line];
      sector = start.slice(0, -1);
      return [sector, line];
    });
}

function writeCover({ parishes, covered }: NamedWard): string {
  if (covered === 'not known') return notKnown;
  return covered === 'all' ? whole + parishes.join() : parishes.join() || none;
}

function writeNames(
  { wards, wards2004, areas, parishes, towns }: Names,
  sign: Map<string, string>,
  { write: writePoint }: PointWriter,
): [heading: string, lines: string[]][] {
  return [
    [parts.wards, wards.map((ward) => `${ward.gss} ${ward.id} ${writeCover(ward)} ${ward.title}`)],
    [
      parts.wards2004,
      wards2004.map(({ gss, areas: ids, title }) => `${gss} ${ids.join(',') || '-'} ${title}`),
    ],
    [parts.areas, areas.map(({ id, title }) => `${id} ${title}`)],
    [parts.parishes, parishes.map(({ gss, id, title }) => `${gss ?? '-'} ${id} ${title}`)],
    [
      parts.towns,
      towns.map(
        ({ point, nearEdge, title, ...town }) =>
          `${sign.get(keyOf({ ...town, parish: null })) ?? ''} ${writePoint(point, nearEdge)} ${title}`,
      ),
    ],
  ];
}

const howToRead = [
  'Each row holds postcodes that share all but their last letter. The twenty signs of a row stand for the last letters',
  `${Array.from(unitLetters).join(' ')}. A sign names a group: the ward now, the ward of 2004 to 2026, and the parish.`,
  `"${noPostcode}" means that there is no such live postcode. "${elsewhere}" means that it belongs to another borough.`,
  'Then comes a point for each postcode of the row: steps east, then steps north, of the corner, with so many digits each.',
  `Divide by the steps in a degree. "${edgeMark}" means within 60 metres of an edge of a ward.`,
  `Of the parishes of a ward, "${whole}" means that all of it lies in this one, and "${notKnown}" that they are not known.`,
];

/**
 * Writes a postcode file, in plain text that a person can read. The order of the postcodes does not matter.
 *
 * @param list the postcodes, and the names where browsers are to read them
 * @throws {RangeError} where a point lies south or west of the corner
 */
export function writePostcodes(list: PostcodeList): string {
  const { borough, asOf, corner, steps, credits, names } = list;
  const towns = names?.towns ?? [];
  const sign = groupSigns([
    ...list.postcodes,
    ...towns.map((town): Group => ({ ...town, parish: null })),
  ]);
  const points = [...list.postcodes, ...towns].map(({ point }) => point);
  const writer = pointWriter(points, list);
  const about = [
    `borough: ${borough}`,
    `as of: ${asOf}`,
    `corner: ${corner.join(' ')}`,
    `steps: ${steps}`,
    `digits: ${writer.digits}`,
  ];
  const all: [heading: string, lines: readonly string[]][] = [
    ['Every live postcode of a borough, and where it is.', howToRead],
    [parts.about, about],
    [parts.credits, credits],
    ...(names ? writeNames(names, sign, writer) : []),
    [parts.groups, [...sign].map(([key, one]) => `${one} ${key}`)],
    [parts.postcodes, writeRows(list, sign, writer)],
    [parts.end, []],
  ];
  return `${all.map(([heading, lines]) => [heading, ...lines].join('\n')).join('\n\n')}\n`;
}
