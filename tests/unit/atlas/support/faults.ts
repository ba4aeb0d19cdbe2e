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
import { inFileOrder } from '../../../../src/atlas/in-file-order.ts';
import { sayProblem } from '../../../../src/atlas/problem.ts';
import { readContent } from '../../../../src/atlas/read.ts';

/** The whole valid content that every fault is laid over. */
export const borough = 'tests/fixtures/borough';

const faults = 'tests/fixtures/faults';
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

/**
 * Copies the borough to a temporary folder, takes out what the fault's `gone.txt` names, and lays the fault's files
 * over it. The caller removes the folder.
 */
export function layOver(name?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fault-'));
  cpSync(borough, folder, { recursive: true });
  if (name === undefined) return folder;
  for (const path of linesOf(join(faults, name, 'gone.txt')))
    rmSync(join(folder, path), { recursive: true });
  cpSync(join(faults, name), folder, { recursive: true });
  for (const note of notes) rmSync(join(folder, note), { force: true });
  return folder;
}

/** Rewrites every file of a folder as a Windows editor would save it: a byte order mark, and CR LF at each line's end. */
export function saveAsOnWindows(folder: string): void {
  for (const path of filesIn(folder)) {
    const text = readFileSync(join(folder, path));
    if (text.length === 0 || !isUtf8(text)) continue;
    writeFileSync(join(folder, path), `\uFEFF${text.toString('utf8').replaceAll('\n', '\r\n')}`);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\uFFFD');
}

/** Everything the check says about a folder, one line for each problem. */
export async function whatIsSaid(folder: string): Promise<string[]> {
  const content = await readContent(folder);
  const { problems } = buildAtlas(content.records);
  return inFileOrder([...content.problems, ...problems]).map(sayProblem);
}
