import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../../scripts/content-folder.ts';
import type { BaseMap } from '../../schemas/base-map.ts';
import { onceInBuild } from '../once-in-build.ts';
import { ContentError } from '../problem.ts';
import { baseMapFile, readBaseMap } from './read-base-map.ts';

async function load(): Promise<BaseMap> {
  const text = await readFile(join(contentFolder(), baseMapFile), 'utf8').catch(() => null);
  const { base, problems } = readBaseMap(text);
  if (base === null) throw new ContentError(problems);
  return base;
}

/**
 * The base map. Loaded once in a build.
 *
 * @throws {ContentError} when it is missing or not as it should be
 */
export const loadBaseMap = onceInBuild(load);
