import { contentFolder } from '../../../scripts/content-folder.ts';
import { loadAtlas } from '../load.ts';
import { onceInBuild } from '../once-in-build.ts';
import { ContentError } from '../problem.ts';
import { buildGeo } from './build-geo.ts';
import type { Geo } from './geo.ts';
import { readGeo } from './read-geo.ts';

async function load(): Promise<Geo> {
  const { geo, problems } = buildGeo(await readGeo(contentFolder()), await loadAtlas());
  if (geo === null) throw new ContentError(problems);
  return geo;
}

/**
 * Where everything is. Loaded once in a build.
 *
 * @throws {ContentError} with all problems, when the files do not fit the records
 */
export const loadGeo = onceInBuild(load);
