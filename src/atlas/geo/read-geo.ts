import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geoFiles } from './geo-files.ts';
import type { GeoFile, GeoTexts } from './geo-files.ts';

/**
 * Reads the files that hold where things are. Nothing is written.
 *
 * @param folder the content folder
 */
export async function readGeo(folder: string): Promise<GeoTexts> {
  const texts = Object.entries(geoFiles).map(async ([file, path]) => {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    return [file as GeoFile, text] as const;
  });
  return Object.fromEntries(await Promise.all(texts)) as GeoTexts;
}
