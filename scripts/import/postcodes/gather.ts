import type { Site } from '../../../src/schemas/site.ts';
import { isWithin } from '../../../src/where/bounds.ts';
import { readTyped } from '../../../src/where/typed.ts';
import type { Row } from './read-rows.ts';

/** Why a postcode of the borough was left out. */
export type Reason =
  'no grid reference' | 'outside the box of content/site.json' | 'not written as a postcode is';

/** The live postcodes of some files, sorted out. */
export interface Gathered {
  /** The borough's, by postcode. */
  ours: ReadonlyMap<string, Row>;
  /** Those of other boroughs that share an outward code with one of the borough's. */
  elsewhere: readonly string[];
  leftOut: ReadonlyMap<Reason, readonly string[]>;
  /** How many rows repeated a postcode. The first row stands. */
  repeated: number;
  /** How many live postcodes each other borough has in the files, by its code. */
  others: ReadonlyMap<string, number>;
}

/** Collects rows as they come. */
export interface Gatherer {
  take: (row: Row) => void;
  finish: () => Gathered;
}

/**
 * Sorts live postcodes into the borough's, other boroughs' and those that cannot be used.
 *
 * @param site the borough's code and box
 */
export function makeGatherer({ gss, box }: Pick<Site, 'gss' | 'box'>): Gatherer {
  const ours = new Map<string, Row>();
  const elsewhere = new Map<string, string[]>();
  const leftOut = new Map<Reason, string[]>();
  const others = new Map<string, number>();
  let repeated = 0;
  const leave = (reason: Reason, postcode: string): void => {
    const list = leftOut.get(reason);
    if (list) list.push(postcode);
    else leftOut.set(reason, [postcode]);
  };
  const takeOther = (postcode: string, outward: string, district: string): void => {
    others.set(district, (others.get(district) ?? 0) + 1);
    const list = elsewhere.get(outward);
    if (list) list.push(postcode);
    else elsewhere.set(outward, [postcode]);
  };
  const take = (row: Row): void => {
    const typed = readTyped(row.postcode);
    const isOurs = row.district === gss;
    if (typed.kind !== 'postcode') {
      if (isOurs) leave('not written as a postcode is', row.postcode);
      return;
    }
    const { postcode, outward } = typed;
    if (!isOurs) takeOther(postcode, outward, row.district);
    else if (ours.has(postcode)) repeated += 1;
    // Without a grid reference the publisher writes a latitude of 99.999999.
    else if (Number.isNaN(row.lat + row.long) || (row.lat > 99 && row.lat < 100))
      leave('no grid reference', postcode);
    else if (!isWithin([row.long, row.lat], box))
      leave('outside the box of content/site.json', postcode);
    else ours.set(postcode, { ...row, postcode });
  };
  const finish = (): Gathered => {
    const outwards = new Set([...ours.keys()].map((postcode) => postcode.split(' ')[0] ?? ''));
    const near = [...outwards].flatMap((outward) => elsewhere.get(outward) ?? []);
    return { ours, elsewhere: [...new Set(near)], leftOut, repeated, others };
  };
  return { take, finish };
}
