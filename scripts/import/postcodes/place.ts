import type { Position } from '../../../src/schemas/point.ts';
import { isNearEdge, landAt, nearestEdge } from '../../../src/where/land.ts';
import type { Land } from '../../../src/where/land.ts';
import type { Postcode } from '../../../src/where/postcode-file.ts';
import type { Row } from './read-rows.ts';

/** The borough's postcodes, placed. */
export interface Placed {
  postcodes: Postcode[];
  /** Whose ward of the file is another than the boundaries say; the file's stands. */
  differ: string[];
  /** Whose ward code is in neither set of boundaries; the point decided. */
  unknownWard: string[];
  /** Which lie in no ward now, nor within 250 metres of one: left out. */
  nowhere: string[];
}

/** How far outside the boundaries, which are simplified, a point may lie and still count as in. */
const slack = 250;

function wardAt(point: Position, wards: readonly Land[]): string | null {
  return (landAt(point, wards) ?? nearestEdge(point, wards, slack)?.land)?.gss ?? null;
}

/** Codes that start with E43 stand for land without a parish, those with 99 for "does not apply". */
function isParish(code: string): boolean {
  return /^[EWSN]\d{8}$/.test(code) && !/^(E43|.99)/.test(code);
}

/**
 * Works out each postcode's ward now and its ward of 2004 to 2026. The publisher's file carries one of the two, by its
 * year: that one stands, since it was worked out from exact boundaries. An older file may give the other. What no file
 * gives comes from the point.
 *
 * @param rows the borough's postcodes
 * @param now the wards in force now
 * @param then the wards of 2004 to 2026
 * @param older the ward codes of an older file, by postcode
 */
export function placePostcodes(
  rows: Iterable<Row>,
  now: readonly Land[],
  then: readonly Land[],
  older: ReadonlyMap<string, string> = new Map(),
): Placed {
  const codesNow = new Set(now.map(({ gss }) => gss));
  const codesThen = new Set(then.map(({ gss }) => gss));
  const placed: Placed = { postcodes: [], differ: [], unknownWard: [], nowhere: [] };
  for (const { postcode, ward: code, parish, lat, long } of rows) {
    const point: Position = [long, lat];
    const codes = [code, older.get(postcode) ?? ''];
    const givenNow = codes.find((one) => codesNow.has(one));
    const givenThen = codes.find((one) => codesThen.has(one));
    const [byPointNow, byPointThen] = [wardAt(point, now), wardAt(point, then)];
    const ward = givenNow ?? byPointNow;
    if (ward === null) {
      placed.nowhere.push(postcode);
      continue;
    }
    if (!codesNow.has(code) && !codesThen.has(code)) placed.unknownWard.push(postcode);
    const ward2004 = givenThen ?? byPointThen;
    if (ward !== byPointNow || ward2004 !== byPointThen) placed.differ.push(postcode);
    placed.postcodes.push({
      postcode,
      point,
      ward,
      ward2004,
      parish: isParish(parish) ? parish : null,
      nearEdge: isNearEdge(point, now),
    });
  }
  return placed;
}
