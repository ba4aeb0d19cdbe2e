import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseMapFile, readBaseMap } from '../base-map/read-base-map.ts';
import type { Problem } from '../problem.ts';
import { buildGeo } from './build-geo.ts';
import type { AtlasParts } from './check-geo.ts';
import { parseAllGeo } from './parse-geo.ts';
import { readGeo } from './read-geo.ts';

/**
 * Everything that is wrong with the files of `content/geo/` that are not records: wards now and then, postcodes, towns
 * and the base map. Nothing is written.
 *
 * @param folder the content folder
 * @param atlas the records they must fit; `null` where those have faults, so that each file is read by itself
 */
export async function faultsOfGeo(folder: string, atlas: AtlasParts | null): Promise<Problem[]> {
  const texts = await readGeo(folder);
  const base = await readFile(join(folder, baseMapFile), 'utf8').catch(() => null);
  const geo = atlas ? buildGeo(texts, atlas) : parseAllGeo(texts);
  return [...geo.problems, ...readBaseMap(base).problems];
}
