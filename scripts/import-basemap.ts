import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from '../src/schemas/site.ts';
import { contentFolder } from './content-folder.ts';
import { makeBaseMap } from './import/basemap/make.ts';
import { WrongFile } from './import/wrong-file.ts';
import { saveWhole } from './import/save-whole.ts';
import { runImport } from './import/run-import.ts';

const folder = contentFolder();
const target = join(folder, 'geo', 'basemap.json');

async function read(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch {
    throw new WrongFile(path, 'the file cannot be opened.', 'the path of a file you may read');
  }
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

async function run(paths: readonly string[]): Promise<void> {
  if (paths.length === 0)
    throw new WrongFile(
      'No file was given.',
      'nothing to read.',
      'npm run import:basemap -- lines.geojson areas.geojson',
    );
  const { box } = JSON.parse(await readFile(join(folder, 'site.json'), 'utf8')) as Site;
  const { map, sorted } = await makeBaseMap(await Promise.all(paths.map(read)), [
    ...box.southWest,
    ...box.northEast,
  ]);
  const text = `${JSON.stringify(map)}\n`;
  await mkdir(join(folder, 'geo'), { recursive: true });
  await saveWhole(target, text);
  const { land, lines, stations, leftOut } = sorted;
  console.log(
    `Read ${count(paths.length, 'file')}. Kept ${count(land.length, 'area')}, ${count(lines.length, 'line')} and ${count(stations.length, 'station')}.`,
  );
  for (const [kind, count] of leftOut)
    console.log(`Left out ${count} of "${kind}": the base map has no such kind.`);
  console.log(
    `Wrote ${target}: ${text.length} bytes, ${gzipSync(text).length} after gzip. ${map.credit}, ${map.licence}.`,
  );
}

await runImport(() => run(process.argv.slice(2)));
