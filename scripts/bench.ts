import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchInfluence } from './bench/influence.ts';
import { writeManyDecisions } from './bench/many-decisions.ts';
import { writeManyPlaces } from './bench/many-places.ts';
import { benchMap } from './bench/map.ts';
import { benchPostcodes } from './bench/postcodes.ts';
import { line, median } from './bench/say.ts';
import { contentFolder } from './content-folder.ts';

const buildRounds = 3;
const many = 600;
const manyPlaces = 640;

function seconds(script: string, environment: NodeJS.ProcessEnv = {}): number {
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed`);
  return (performance.now() - started) / 1000;
}

console.log('\nThe real content');
for (const script of ['check', 'build']) {
  const times = Array.from({ length: buildRounds }, () => seconds(script));
  line(`npm run ${script}, the middle one of ${buildRounds}`, `${median(times).toFixed(2)} s`);
}
await benchInfluence(contentFolder(), resolve('dist'));
benchPostcodes('dist');
await benchMap(resolve('dist'));

console.log(`\n${many} generated decisions`);
const folder = resolve('tests/.built/bench');
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
writeManyDecisions(contentFolder(), content, many);
line('npm run build, once', `${seconds('build', { CONTENT: content, OUT: site }).toFixed(2)} s`);
await benchInfluence(content, site);

console.log(`\n${manyPlaces} places, most of them generated`);
writeManyPlaces(contentFolder(), content, manyPlaces);
line('npm run build, once', `${seconds('build', { CONTENT: content, OUT: site }).toFixed(2)} s`);
await benchMap(site);
rmSync(folder, { recursive: true, force: true });

console.log('\nHeaviest files of the real site, after gzip');
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      /\.(html|css|js|json|txt)$/.test(entry.name) &&
      !entry.parentPath.includes('pagefind'),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, bytes: gzipSync(readFileSync(path), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
for (const { path, bytes } of files.slice(0, 12)) line(path, `${bytes.toLocaleString('en-GB')} B`);
