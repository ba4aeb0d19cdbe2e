import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { borough, copyOfBorough, expectedOf, filesIn, layOver } from './support/faults.ts';

vi.setConfig({ testTimeout: 30_000 });

const node = resolve('node_modules/.bin/node');

interface Run {
  code: number | null;
  out: string;
  err: string;
}

function check(content: string): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(node, ['scripts/check.ts'], {
      env: { ...process.env, CONTENT: content },
      shell: process.platform === 'win32',
    });
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => (run.out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (run.err += data.toString()));
    child.on('error', failed);
    child.on('close', (code) => done({ ...run, code }));
  });
}

/** Every file of a folder with its time and what it says. */
function stateOf(folder: string): string[] {
  return filesIn(folder).map((path) => {
    const file = join(folder, path);
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    return `${path} ${statSync(file).mtimeMs} ${hash}`;
  });
}

describe('npm run check on content with faults', () => {
  test.each([
    'a-broken-record-is-not-named-again',
    'a-broken-record-is-still-looked-through',
    'several-faults-in-one-json-file',
    'several-faults-in-one-file-with-words',
    'every-file-of-places-is-broken',
  ])('exits 1, prints every problem and writes nothing: %s', async (name) => {
    const folder = copyOfBorough();
    layOver(folder, name);
    try {
      const before = stateOf(folder);
      const { code, out, err } = await check(folder);
      const expected = expectedOf(name);
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err.trimEnd().split('\n')).toEqual([
        ...expected,
        '',
        `${expected.length} problems. Nothing was written.`,
      ]);
      expect(stateOf(folder)).toEqual(before);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('speaks of one problem as one', async () => {
    const folder = copyOfBorough();
    layOver(folder, 'a-file-is-empty');
    const { err } = await check(folder);
    rmSync(folder, { recursive: true });
    expect(err).toContain('\n1 problem. Nothing was written.');
  });

  test('exits 1 where there is no content folder', async () => {
    const { code, err } = await check('no/such/folder');
    expect(code).toBe(1);
    expect(err).toContain('content/site.json · whole file · the file is missing');
  });
});

test('npm run check on the borough exits 0 and writes nothing', async () => {
  const before = stateOf(borough);
  const { code, out, err } = await check(borough);
  expect(err).toBe('');
  expect(out).toContain('148 records, no problem found.');
  expect(code).toBe(0);
  expect(stateOf(borough)).toEqual(before);
});
