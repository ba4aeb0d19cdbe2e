import { createReadStream } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readBoundaries } from '../src/atlas/geo/boundaries.ts';
import type { GeoTexts } from '../src/atlas/geo/geo-files.ts';
import { geoFiles } from '../src/atlas/geo/geo-files.ts';
import { parseGeo } from '../src/atlas/geo/parse-geo.ts';
import { readGeo } from '../src/atlas/geo/read-geo.ts';
import { sayProblem } from '../src/atlas/problem.ts';
import { wardMap } from '../src/schemas/ward-map.ts';
import type { Land } from '../src/where/land.ts';
import { postcodesFrom } from '../src/where/postcodes.ts';
import { readPostcodes } from '../src/where/read-postcodes.ts';
import { readTyped } from '../src/where/typed.ts';
import { writePostcodes } from '../src/where/write-postcodes.ts';
import { contentFolder } from './content-folder.ts';
import { WrongFile } from './import/wrong-file.ts';
import { saveWhole } from './import/save-whole.ts';
import { runImport } from './import/run-import.ts';
import { checkGathered, checkWhole, sayLeftOut } from './import/postcodes/check.ts';
import { makeGatherer } from './import/postcodes/gather.ts';
import type { Gathered } from './import/postcodes/gather.ts';
import { makeList, monthOf, usualCredits } from './import/postcodes/make-list.ts';
import { placePostcodes } from './import/postcodes/place.ts';
import { readRows } from './import/postcodes/read-rows.ts';
import type { Row } from './import/postcodes/read-rows.ts';
import { readWanted } from './import/wanted.ts';

const usage =
  'npm run import:postcodes -- FILE.csv… [--then OLDER.csv]… [--as-of 2025-10] [--credit "WORDS"]… [--fewer]';

const options = {
  then: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  credit: { type: 'string', multiple: true },
  fewer: { type: 'boolean', default: false },
} as const;

function wardsIn(texts: GeoTexts, file: 'wards' | 'wards2004'): readonly Land[] {
  const { value, problems } = parseGeo(texts, file, wardMap);
  if (value !== null) return readBoundaries(value).wards;
  throw new WrongFile(
    `content/${geoFiles[file]}`,
    problems.map(sayProblem).join('\n'),
    'the boundaries first, since they say which ward a postcode is in',
  );
}

/** How many postcodes the list has that will be replaced. A list that cannot be read counts as none. */
function countBefore({ postcodes }: GeoTexts): number {
  try {
    return postcodes === null ? 0 : [...postcodesFrom(readPostcodes(postcodes))].length;
  } catch {
    return 0;
  }
}

async function readFile(path: string, take: (row: Row) => void): Promise<void> {
  await access(path).catch(() => {
    throw new WrongFile(path, 'the file cannot be opened.', 'the path of a file you may read');
  });
  const { name, rows, terminated } = await readRows(basename(path), createReadStream(path), take);
  console.log(`Read ${rows} rows in ${name}. Left out ${terminated}: no longer used.`);
}

/** The ward codes that older files give the postcodes that are kept. */
async function readOlder(
  paths: readonly string[],
  { ours }: Gathered,
): Promise<Map<string, string>> {
  const wards = new Map<string, string>();
  for (const path of paths) {
    await readFile(path, ({ postcode, ward }) => {
      const typed = readTyped(postcode);
      if (typed.kind === 'postcode' && ours.has(typed.postcode)) wards.set(typed.postcode, ward);
    });
  }
  return wards;
}

async function run(): Promise<void> {
  const { values, positionals: paths } = parseArgs({ options, allowPositionals: true });
  if (paths.length === 0) throw new WrongFile('No file was given', 'nothing to read.', usage);
  const folder = contentFolder();
  const { site } = await readWanted(folder);
  const texts = await readGeo(folder);
  const [now, then] = [wardsIn(texts, 'wards'), wardsIn(texts, 'wards2004')];
  const gatherer = makeGatherer(site);
  for (const path of paths) await readFile(path, gatherer.take);
  const gathered = gatherer.finish();
  const names = paths.map((path) => basename(path)).join(', ');
  checkGathered(names, gathered, site.gss);
  const older = await readOlder(values.then ?? [], gathered);
  const { postcodes, ...notes } = placePostcodes(gathered.ours.values(), now, then, older);
  if (!values.fewer) checkWhole(names, postcodes, now, countBefore(texts));
  const asOf = monthOf(values['as-of'], gathered);
  const { elsewhere } = gathered;
  const credits = values.credit ?? usualCredits(asOf);
  const text = writePostcodes(makeList(site, postcodes, { asOf, credits, elsewhere }));
  readPostcodes(text);
  await mkdir(join(folder, 'geo'), { recursive: true });
  await saveWhole(join(folder, geoFiles.postcodes), text);
  const said = sayLeftOut(gathered, [
    ['have a ward that the boundaries disagree with; the file’s stands', notes.differ],
    ['have a ward in the file that no boundaries have; the point decided', notes.unknownWard],
    ['were left out, since they lie in no ward', notes.nowhere],
  ]);
  console.log(said.join('\n'));
  console.log(
    `Kept ${postcodes.length} live postcodes of ${site.borough}, and marked ${elsewhere.length} nearby as other boroughs’.\n` +
      `Wrote content/${geoFiles.postcodes}: ${text.length} bytes, ${gzipSync(text).length} after gzip. Now type: npm run check`,
  );
}

await runImport(run);
