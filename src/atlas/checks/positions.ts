import { kindNames, kinds } from '../../schemas/kinds.ts';
import type { Position } from '../../schemas/point.ts';
import { sayPath } from '../raw-record.ts';
import { walk } from '../walk.ts';
import type { Check } from './check.ts';

/**
 * Every position lies in the borough's box. Longitude and latitude the wrong way round are said to be so.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkPositions: Check = (entries, lineOf) => {
  const box = entries.site[0]?.box;
  if (!box) return [];
  const { southWest, northEast } = box;
  const inside = ([lng, lat]: Position): boolean =>
    lng >= southWest[0] && lng <= northEast[0] && lat >= southWest[1] && lat <= northEast[1];
  return kindNames.flatMap((kind) =>
    entries[kind].flatMap((entry) =>
      [...walk(kinds[kind].schema, entry, 'position')].flatMap(({ path, value }) => {
        const [lng, lat] = value as Position;
        if (inside([lng, lat])) return [];
        return [
          {
            file: entry.file,
            line: lineOf(entry.file, path),
            field: sayPath(path),
            what: `the position ${lng}, ${lat} lies outside the borough's box`,
            fix: inside([lat, lng])
              ? `Longitude comes first: write ${lat}, ${lng}.`
              : `Longitude must lie between ${southWest[0]} and ${northEast[0]}, latitude between ${southWest[1]} and ${northEast[1]} (site.json, box).`,
          },
        ];
      }),
    ),
  );
};
