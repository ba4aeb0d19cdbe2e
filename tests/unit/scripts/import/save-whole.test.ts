import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { saveWhole } from '../../../../scripts/import/save-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'save-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('writes what is given in place of what was there, and leaves no draft', async () => {
  const path = join(folder, 'towns.json');
  writeFileSync(path, 'as it was, and longer');
  await saveWhole(path, 'as it is');
  expect(readFileSync(path, 'utf8')).toBe('as it is');
  expect(readdirSync(folder)).toEqual(['towns.json']);
});

it('leaves no draft where it cannot write, and what was there stays', async () => {
  const path = join(folder, 'taken');
  mkdirSync(join(path, 'inside'), { recursive: true });
  await expect(saveWhole(path, 'as it is')).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([]);
  expect(readdirSync(path)).toEqual(['inside']);
});
