import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namesOfThePlace } from '../../support/names.ts';

it('names no place of the real borough under src', () => {
  const pattern = new RegExp(`\\b(?:${namesOfThePlace('content').join('|')})\\b`, 'i');
  const told = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const match = pattern.exec(readFileSync(path, 'utf8'));
      return match ? [`${path}: ${match[0]}`] : [];
    });
  expect(told).toEqual([]);
});
