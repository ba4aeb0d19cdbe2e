import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PackedIndex } from '../../src/components/finder/finder-index.ts';
import type { PackedNames } from '../../src/components/finder/names.ts';
import { unpackIndex } from '../../src/components/finder/unpack.ts';
import { unpackNames } from '../../src/components/finder/unpack-names.ts';
import { readPostcodes } from '../../src/where/read-postcodes.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

function gzipped(folder: string, file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}

/** The scripts that a script asks for, by the way it asks: at once, or on demand. */
function imports(folder: string, file: string, pattern: RegExp): string[] {
  return [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(
    ([, name = '']) => `_astro/${name}`,
  );
}

const atOnce = /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;
const onDemand = /import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g;

function withImports(folder: string, file: string): string[] {
  return [file, ...imports(folder, file, atOnce).flatMap((one) => withImports(folder, one))];
}

describe.each([realSite, boroughSite])('the finder of %s', (folder) => {
  const { pages, files } = readBuiltSite(folder);
  const page = pages.find(({ url }) => url === '/find/');
  if (!page) throw new Error('there is no /find/');
  const script = elementsOf(page, 'script')
    .map(({ properties }) => (properties['src'] ?? '').slice(1))
    .find((src) => src.includes('Finder'));
  if (!script) throw new Error('/find/ has no script of the finder');
  const first = new Set(withImports(folder, script));
  const onDemandOf = (file: string): string[] =>
    imports(folder, file, onDemand).flatMap((one) => [
      ...withImports(folder, one),
      ...onDemandOf(one),
    ]);
  const all = [...new Set(onDemandOf(script))].filter((file) => !first.has(file));
  const answer = all.find((file) => file.includes('place-answer'));
  if (answer === undefined) throw new Error('the finder has no script that answers a postcode');
  const reached = (file: string): string[] =>
    imports(folder, file, onDemand)
      .filter((one) => one !== answer)
      .flatMap((one) => [...withImports(folder, one), ...reached(one)]);
  const later = new Set(reached(script).filter((file) => !first.has(file)));
  const places = withImports(folder, answer).filter((file) => !first.has(file) && !later.has(file));
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const index = unpackIndex(json('find/index.json') as PackedIndex);
  const names = unpackNames(json('find/names.json') as PackedNames);
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((total, file) => total + gzipped(folder, file), 0);

  it('asks for at most 5 kB of script at first, and 30 kB with the index when it is used', () => {
    expect(later.size).toBeGreaterThan(0);
    expect(sum(first)).toBeLessThanOrEqual(5_000);
    expect(sum(later) + gzipped(folder, 'find/index.json')).toBeLessThanOrEqual(30_000);
  });

  it('asks for at most 5 kB of names, which add to an answer that is there', () => {
    expect(gzipped(folder, 'find/names.json')).toBeLessThanOrEqual(5_000);
  });

  it('asks for at most 32 kB when a postcode is looked up', () => {
    expect(places.length).toBeGreaterThan(0);
    const data = gzipped(folder, 'postcodes.txt') + gzipped(folder, 'find/near.json');
    expect(sum(places) + data).toBeLessThanOrEqual(32_000);
  });

  it('keeps the search itself out of what every visitor loads', () => {
    const text = (names: Iterable<string>): string =>
      [...names].map((file) => readFileSync(join(folder, file), 'utf8')).join('');
    expect(text(first)).not.toContain('serializationVersion');
    expect(text(later)).toContain('serializationVersion');
  });

  it('leads only to pages and anchors that exist', () => {
    const anchors = new Map(
      pages.map(({ url, tree }) => [
        url,
        new Set(
          visit(tree).flatMap(({ properties }) => (properties['id'] ? [properties['id']] : [])),
        ),
      ]),
    );
    const broken = [...index.decisions, ...index.ways, ...names.terms, ...names.places]
      .map(({ url }) => url)
      .filter((url) => {
        const [path = '', anchor] = url.split('#');
        const ids = anchors.get(path);
        return !ids || (anchor !== undefined && !ids.has(anchor));
      });
    expect(broken).toEqual([]);
  });

  it('has every decision that has a page', () => {
    const decisions = pages.map(({ url }) => url).filter((url) => /^\/influence\/./.test(url));
    const found = new Set(index.decisions.map(({ url }) => url));
    expect(decisions.filter((url) => !found.has(url))).toEqual([]);
  });

  it('leads to the A to Z of places where scripts are off, and says so', () => {
    const form = elementsOf(page, 'form').find(({ properties }) =>
      String(properties['ariaLabel']).startsWith('What you want'),
    );
    expect(form?.properties).toMatchObject({ action: '/find/a-to-z/' });
    expect(page.html).toMatch(
      /Where scripts are\s+off,\s+the\s+box\s+on\s+this\s+page\s+leads\s+there\./,
    );
    expect(files).toContain('find/a-to-z/index.html');
    const aToZ = pages.find(({ url }) => url === '/find/a-to-z/')?.html ?? '';
    const file = readPostcodes(readFileSync(join(folder, 'postcodes.txt'), 'utf8'));
    const missing = [...file.outwards].filter(
      (outward) => !aToZ.includes(`id="postcodes-${outward}"`),
    );
    expect(missing).toEqual([]);
  });
});
