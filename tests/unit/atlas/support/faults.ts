import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAtlas } from '../../../../src/atlas/build.ts';
import { faultsOfGeo } from '../../../../src/atlas/geo/faults-of-geo.ts';
import { inFileOrder } from '../../../../src/atlas/in-file-order.ts';
import { sayProblem } from '../../../../src/atlas/problem.ts';
import { readContent } from '../../../../src/atlas/read.ts';

/** The whole valid content that every fault is laid over. */
export const borough = 'tests/fixtures/borough';

const faults = 'tests/fixtures/faults';

/** What stands in a fault folder beside the faulty files: the lines it pins, and the files of the borough it takes out. */
const notes = ['expected.txt', 'gone.txt'];

/** The names of all fault folders. */
export const faultNames = readdirSync(faults).sort();

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** The lines that a fault folder pins in its `expected.txt`. */
export function expectedOf(name: string): string[] {
  return linesOf(join(faults, name, 'expected.txt'));
}

/** The files of a folder, by their paths from there. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** A copy of the borough in a temporary folder, which the caller removes. */
export function copyOfBorough(): string {
  const folder = mkdtempSync(join(tmpdir(), 'borough-'));
  cpSync(borough, folder, { recursive: true });
  return folder;
}

/**
 * Takes out of a copy of the borough what a fault's `gone.txt` names, and lays the faulty files over it.
 *
 * @returns a function that puts the copy back as it was
 */
export function layOver(folder: string, name: string): () => void {
  const gone = linesOf(join(faults, name, 'gone.txt'));
  const laid = filesIn(join(faults, name)).filter((path) => !notes.includes(path));
  for (const path of gone) rmSync(join(folder, path));
  for (const path of laid) cpSync(join(faults, name, path), join(folder, path));
  return () => {
    const top = laid.map((path) => path.split(/[/\\]/)[0] ?? path);
    for (const path of laid) rmSync(join(folder, path));
    for (const path of top)
      if (!existsSync(join(borough, path)))
        rmSync(join(folder, path), { recursive: true, force: true });
    for (const path of [...gone, ...laid])
      if (existsSync(join(borough, path))) cpSync(join(borough, path), join(folder, path));
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\uFFFD');
}

/** Rewrites every file of a folder as a Windows editor saves it: CR LF at the end of each line, and before MDX a byte order mark. */
export function saveAsOnWindows(folder: string): void {
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(join(folder, path));
    const text = bytes.toString('utf8');
    if (bytes.length === 0 || !isUtf8(bytes) || text.startsWith('\uFEFF')) continue;
    const mark = path.endsWith('.mdx') ? '\uFEFF' : '';
    writeFileSync(join(folder, path), `${mark}${text.replaceAll(/\r?\n/g, '\r\n')}`);
  }
}

/** Everything the check says about a folder, one line for each problem. */
export async function whatIsSaid(folder: string): Promise<string[]> {
  const content = await readContent(folder);
  const { atlas, problems } = buildAtlas(content.records);
  const geo = await faultsOfGeo(folder, atlas);
  return inFileOrder([...content.problems, ...problems, ...geo]).map(sayProblem);
}
