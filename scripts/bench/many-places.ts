import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/schemas/place.ts';

/** How far copies of a place lie from it, in degrees: some hundred metres. */
const apart = 0.004;

/**
 * Writes a content folder with more places than any borough shows: those that are there, again and again under other
 * names, a little way off.
 *
 * @param content the folder they are taken from
 * @param folder the folder that is written; what was there is lost
 * @param count how many places it has in the end
 */
export function writeManyPlaces(content: string, folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
  const places = join(folder, 'places');
  const files = readdirSync(places).filter((name) => name.endsWith('.json'));
  const pinned = files
    .map((name) => JSON.parse(readFileSync(join(places, name), 'utf8')) as Place)
    .filter(({ pinned: isPinned, point }) => isPinned && point !== null);
  for (let index = files.length; index < count; index += 1) {
    const place = pinned[index % pinned.length];
    if (!place?.point) throw new Error(`${content} has no place with a pin`);
    const turn = index * 2.399;
    const copy = {
      ...place,
      title: `Made-up place ${index}`,
      point: {
        ...place.point,
        lat: place.point.lat + (apart / 2) * Math.sin(turn),
        lng: place.point.lng + apart * Math.cos(turn),
      },
    };
    writeFileSync(join(places, `made-up-${index}.json`), JSON.stringify(copy));
  }
}
