import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { geoFiles } from '../src/atlas/geo/geo-files.ts';
import { contentFolder } from './content-folder.ts';
import { readGeoJson } from './import/read-geojson.ts';
import { WrongFile } from './import/wrong-file.ts';
import { saveWhole } from './import/save-whole.ts';
import { runImport } from './import/run-import.ts';
import { readWanted } from './import/wanted.ts';
import { findWards } from './import/wards/find-wards.ts';
import { makeWardMap, wardMapText } from './import/wards/make-ward-map.ts';

const usage = 'npm run import:wards -- FILE.geojson [--edition 2004] [--credit "WORDS"]';

function read(): { path: string; target: string; credit: string | undefined } {
  const options = { edition: { type: 'string' }, credit: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new WrongFile(`${positionals.length} files were given`, 'one is needed.', usage);
  if (values.edition !== undefined && values.edition !== '2004')
    throw new WrongFile(
      `--edition ${values.edition}`,
      'there is no such edition.',
      '--edition 2004 for the wards of 2004 to 2026, or nothing for those in force now',
    );
  const target = values.edition === undefined ? geoFiles.wards : geoFiles.wards2004;
  return { path, target, credit: values.credit };
}

async function run(): Promise<void> {
  const { path, target, credit } = read();
  const folder = contentFolder();
  const bytes = await readFile(path).catch(() => {
    throw new WrongFile(path, 'the file cannot be opened.', 'the path of a file you may read');
  });
  const file = readGeoJson({ name: basename(path), bytes });
  const found = findWards(file, await readWanted(folder));
  const usual = `Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right ${found.edition}`;
  const map = await makeWardMap(found, credit ?? usual);
  const text = wardMapText(map);
  await mkdir(join(folder, 'geo'), { recursive: true });
  await saveWhole(join(folder, target), text);
  console.log(`Read ${file.features.length} wards of ${found.edition} in ${file.name}.`);
  console.log(`Kept ${found.wards.length}, chosen because ${found.chosenBy}:`);
  for (const { properties } of found.wards) console.log(`  ${properties.gss} ${properties.title}`);
  if (found.others > 0) console.log(`Left out ${found.others}: they are in other boroughs.`);
  console.log(
    `Wrote content/${target}: ${text.length} bytes, ${gzipSync(text).length} after gzip. Now type: npm run check`,
  );
}

await runImport(run);
