import { Readable } from 'node:stream';
import type { Feature } from 'geojson';
import type { ReadFile } from '../../../../scripts/import/read-geojson.ts';
import { readRows } from '../../../../scripts/import/postcodes/read-rows.ts';
import type { Row } from '../../../../scripts/import/postcodes/read-rows.ts';
import type { Wanted } from '../../../../scripts/import/wards/find-wards.ts';

/** The invented borough that the importers are tried on. */
export const wanted: Wanted = {
  site: {
    gss: 'E08000099',
    borough: 'Elmshire',
    box: { southWest: [-2, 53], northEast: [-1, 54] },
  },
  known: new Set(['E05000001', 'E05000002']),
};

/** A square ward, one tenth of a degree wide. */
export function ward(
  properties: Record<string, string>,
  [west, south]: [number, number] = [-1.5, 53.5],
  size = 0.1,
): Feature {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** A file of boundaries, read. */
export function fileOf(...features: Feature[]): ReadFile {
  return { name: 'wards.geojson', features, credit: null, licence: null, source: null };
}

/** The rows of a file of postcodes, and what is told of it. */
export async function rowsIn(text: string) {
  const rows: Row[] = [];
  const bytes = Readable.from([Buffer.from(text)]);
  const report = await readRows('list.csv', bytes, (row) => rows.push(row));
  return { rows, report };
}

/** What a promise was broken with, as people read it. */
export async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing was wrong',
    (problem: unknown) => (problem as Error).message,
  );
}
