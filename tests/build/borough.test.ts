import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boroughSite, readBuiltSite } from '../support/built-site.ts';
import { namesOfThePlace } from '../support/names.ts';

const { files, folder, pages } = readBuiltSite(boroughSite);

describe('the invented borough', () => {
  it('is built from its own folder alone', () => {
    expect(pages.find(({ url }) => url === '/')?.html).toContain('Aldermoor');
    expect(pages.length).toBeGreaterThan(50);
  });

  it('holds no word of the real borough', () => {
    const names = namesOfThePlace('content');
    expect(names.length).toBeGreaterThan(20);
    const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'i');
    const told = files
      .filter((file) => ['.html', '.js', '.css', '.txt', '.xml', '.svg'].includes(extname(file)))
      .flatMap((file) => {
        const match = pattern.exec(readFileSync(join(folder, file), 'utf8'));
        return match ? [`${file}: ${match[0]}`] : [];
      });
    expect(told).toEqual([]);
  });
});
