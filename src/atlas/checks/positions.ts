import { kindNames, kinds } from '../../schemas/kinds.ts';
import { position } from '../../schemas/point.ts';
import type { Position } from '../../schemas/point.ts';
import { site } from '../../schemas/site.ts';
import type { Site } from '../../schemas/site.ts';
import type { LineFinder } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { FieldPath } from '../raw-record.ts';
import type { FoundRecord, FoundRecords } from '../reference.ts';
import { walk } from '../walk.ts';
import type { Check } from './check.ts';

type Box = Site['box'];

interface Placed {
  file: string;
  path: FieldPath;
  at: Position;
  /** Whether its numbers are named `lat` and `lng`, and so have no order. */
  isNamed: boolean;
}

/** A position, written as a pair or with its numbers named; `null` where it is neither, which its schema tells. */
function positionIn(value: unknown): Pick<Placed, 'at' | 'isNamed'> | null {
  const isNamed = !Array.isArray(value);
  const { lng, lat } = (value ?? {}) as { lng?: unknown; lat?: unknown };
  const { data } = position.safeParse(isNamed ? [lng, lat] : value);
  return data ? { at: data, isNamed } : null;
}

function boxOf({ data }: FoundRecord): Box | null {
  const box = (data as { box?: unknown } | null | undefined)?.box;
  return site.shape.box.safeParse(box).data ?? null;
}

function isInside([lng, lat]: Position, { southWest, northEast }: Box): boolean {
  return lng >= southWest[0] && lng <= northEast[0] && lat >= southWest[1] && lat <= northEast[1];
}

function positionsOf(found: FoundRecords): Placed[] {
  return kindNames.flatMap((kind) =>
    found[kind].flatMap(({ file, data }) =>
      [...walk(kinds[kind].schema, data, 'position')].flatMap(({ path, value }) => {
        const found = positionIn(value);
        return found ? [{ file, path, ...found }] : [];
      }),
    ),
  );
}

function faultOfBox(
  file: string,
  box: Box,
  placed: readonly Placed[],
  lineOf: LineFinder,
): Problem[] {
  const problem = { file, line: lineOf(file, ['box']), field: 'box' };
  const { southWest, northEast } = box;
  if (southWest[0] >= northEast[0] || southWest[1] >= northEast[1]) {
    const what =
      'the box is inside out: its southWest corner lies north or east of its northEast corner';
    return [{ ...problem, what, fix: 'Longitude comes first in each corner, then latitude.' }];
  }
  if (placed.length < 2 || placed.some(({ at }) => isInside(at, box))) return [];
  const what = 'not one position of the content lies in the box';
  return [
    { ...problem, what, fix: 'Correct its corners. Longitude comes first in each, then latitude.' },
  ];
}

function say(
  { at: [lng, lat], isNamed }: Placed,
  others: number,
  list: string,
  box: Box,
): { what: string; fix: string } {
  const { southWest, northEast } = box;
  const more = others === 0 ? '' : `, and so do ${others} more in \`${list}\``;
  const swapped = isNamed
    ? `The two are the wrong way round: lat is ${lng}, lng is ${lat}.`
    : `Longitude comes first: write ${lat}, ${lng}.`;
  return {
    what: `the position ${lng}, ${lat} lies outside the borough's box${more}`,
    fix: isInside([lat, lng], box)
      ? swapped
      : `Longitude lies between ${southWest[0]} and ${northEast[0]}, latitude between ${southWest[1]} and ${northEast[1]}: see box in content/site.json.`,
  };
}

/**
 * Every position lies in the borough's box. Longitude and latitude the wrong way round are said to be so, and a list of
 * positions, such as the line of a river, is told once.
 *
 * @param _ not needed: records that failed their schemas are looked through as well
 * @param lineOf finds lines
 * @param found every record
 */
export const checkPositions: Check = (_, lineOf, found) => {
  const [record] = found.site;
  const box = record ? boxOf(record) : null;
  if (!record || !box) return [];
  const placed = positionsOf(found);
  const ofBox = faultOfBox(record.file, box, placed, lineOf);
  if (ofBox.length > 0) return ofBox;
  const outside = placed.filter(({ at }) => !isInside(at, box));
  const byList = new Map<string, Placed[]>();
  for (const one of outside) {
    const isInList = typeof one.path.at(-1) === 'number';
    const list = `${one.file} ${sayPath(isInList ? one.path.slice(0, -1) : one.path)}`;
    byList.set(list, [...(byList.get(list) ?? []), one]);
  }
  return [...byList.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { file, path } = first;
    const said = say(first, others.length, sayPath(path.slice(0, -1)), box);
    return [{ file, line: lineOf(file, path), field: sayPath(path), ...said }];
  });
};
