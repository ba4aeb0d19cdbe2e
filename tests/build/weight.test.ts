import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';

interface Weight {
  pageAndStyle: number;
  script: number;
  all: number;
}

/** Bytes after gzip, by page. Lists of everything carry more than one subject, and say so here; an area has a map. */
const budgets: { url: RegExp; budget: Weight }[] = [
  { url: /^\/influence\/$/, budget: { pageAndStyle: 60_000, script: 10_000, all: 110_000 } },
  { url: /^\/map\/$/, budget: { pageAndStyle: 40_000, script: 8_000, all: 220_000 } },
  { url: /^\/areas\/[^/]+\/$/, budget: { pageAndStyle: 33_000, script: 5_000, all: 75_000 } },
  { url: /^\/search\/$/, budget: { pageAndStyle: 30_000, script: 10_000, all: 80_000 } },
  { url: /./, budget: { pageAndStyle: 30_000, script: 5_000, all: 75_000 } },
];

const { pages, folder } = readBuiltSite(realSite);

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}

function addressesOf(page: BuiltPage, rel: string): string[] {
  return elementsOf(page, 'link')
    .filter(({ properties }) => [properties['rel']].flat().includes(rel))
    .map(({ properties }) => String(properties['href']).slice(1));
}

function scriptsOf(page: BuiltPage): string[] {
  const named = elementsOf(page, 'script').flatMap(({ properties }) =>
    properties['src'] === undefined ? [] : [properties.src.slice(1)],
  );
  const imported = (file: string): string[] =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /(?:from|import)\s*["']\.\/([^"']+)["']/g,
      ),
    ].map(([, name]) => `_astro/${name ?? ''}`);
  return [...new Set(named.flatMap((file) => [file, ...imported(file)]))];
}

function weigh(page: BuiltPage): Weight {
  const html = gzipSync(page.html, { level: 9 }).length;
  const style = addressesOf(page, 'stylesheet').reduce((sum, file) => sum + gzipped(file), 0);
  const script = scriptsOf(page).reduce((sum, file) => sum + gzipped(file), 0);
  const font = addressesOf(page, 'preload').reduce(
    (sum, file) => sum + readFileSync(join(folder, file)).length,
    0,
  );
  return { pageAndStyle: html + style, script, all: html + style + script + font };
}

describe('the weight of the real pages', () => {
  it.each(pages)('$url keeps within its budget', (page) => {
    const budget = budgets.find(({ url }) => url.test(page.url))?.budget;
    const weight = weigh(page);
    expect(weight.pageAndStyle, 'page and style sheet').toBeLessThanOrEqual(
      budget?.pageAndStyle ?? 0,
    );
    expect(weight.script, 'script').toBeLessThanOrEqual(budget?.script ?? 0);
    expect(weight.all, 'all of the first view').toBeLessThanOrEqual(budget?.all ?? 0);
  });

  it('asks for one font, one style sheet that all pages share, and at most three more', () => {
    const sheets = pages.map((page) => addressesOf(page, 'stylesheet'));
    const shared = sheets[0]?.filter((sheet) => sheets.every((some) => some.includes(sheet)));
    expect(shared).toHaveLength(1);
    expect(Math.max(...sheets.map((some) => some.length))).toBeLessThanOrEqual(4);
    const fonts = new Set(pages.flatMap((page) => addressesOf(page, 'preload')));
    expect(fonts.size).toBe(1);
  });
});
