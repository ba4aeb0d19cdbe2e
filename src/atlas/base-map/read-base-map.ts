import { baseMap } from '../../schemas/base-map.ts';
import type { BaseMap } from '../../schemas/base-map.ts';
import { missingArcs } from '../geo/missing-arcs.ts';
import { parseFile } from '../geo/parse-file.ts';
import type { Problem } from '../problem.ts';

/** The file that holds the base map, from the content folder on. */
export const baseMapFile = 'geo/basemap.json';

const remedy = 'Type: npm run import:basemap -- lines.geojson areas.geojson';

/**
 * Reads the base map. Pure: the disk is read elsewhere.
 *
 * @param text what the file says; `null` where it is missing
 * @returns the base map, or everything that is wrong with it
 */
export function readBaseMap(
  text: string | null,
): { base: BaseMap; problems: [] } | { base: null; problems: Problem[] } {
  const source = { name: `content/${baseMapFile}`, text, remedy, isMade: true };
  const { value, problems } = parseFile(source, baseMap, ({ objects, arcs }) =>
    (['land', 'lines'] as const).flatMap((object) =>
      missingArcs(object, objects[object].geometries, arcs.length, remedy),
    ),
  );
  return value === null ? { base: null, problems } : { base: value, problems: [] };
}
