import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const rounds = 3;

function seconds(script: string): number {
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed`);
  return (performance.now() - started) / 1000;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const script of ['check', 'build']) {
  const times = Array.from({ length: rounds }, () => seconds(script));
  console.log(`npm run ${script}: ${median(times).toFixed(2)} s (median of ${rounds})`);
}

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      /\.(html|css|js)$/.test(entry.name) &&
      !entry.parentPath.includes('pagefind'),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, bytes: gzipSync(readFileSync(path), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);

console.log('\nHeaviest files, bytes after gzip:');
for (const { path, bytes } of files.slice(0, 12))
  console.log(`${String(bytes).padStart(8)}  ${path}`);
