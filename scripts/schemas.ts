import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.ts';

const folder = 'content';
const files = generatedFiles();
const isChecking = process.argv.includes('--check');

await mkdir(join(folder, 'schemas'), { recursive: true });
const extra = (await readdir(join(folder, 'schemas'))).filter(
  (name) => !files.has(`schemas/${name}`),
);
const drifted = [];
for (const [name, text] of files) {
  const path = join(folder, name);
  const current = await readFile(path, 'utf8').catch(() => null);
  if (current === text) continue;
  drifted.push(path);
  if (!isChecking) await writeFile(path, text);
}
const stale = [...drifted, ...extra.map((name) => join(folder, 'schemas', name))];
if (isChecking && stale.length > 0) {
  console.error(`Out of step with the schemas: ${stale.join(', ')}. Type: npm run schemas`);
  process.exitCode = 1;
} else if (!isChecking) {
  console.log(drifted.length === 0 ? 'Nothing has changed.' : `Written: ${drifted.join(', ')}`);
  if (extra.length > 0) console.log(`No longer needed, please delete: ${extra.join(', ')}`);
}
