import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

/** Bytes after gzip. */
const budget = { pageAndStyle: 40_000, scriptBefore: 8_000, scriptAfter: 60_000, all: 220_000 };

function dataOf({ properties }: Element, name: string): string {
  const value = properties[`data${name}`];
  return Array.isArray(value) ? value.join(' ') : value === undefined ? '' : String(value);
}

function mapPage(folder: string): { page: BuiltPage; files: string[] } {
  const { pages, files } = readBuiltSite(folder);
  const page = pages.find(({ url }) => url === '/map/');
  if (!page) throw new Error(`${folder} has no map`);
  return { page, files };
}

function elements(page: BuiltPage): Element[] {
  return visit(page.tree);
}

describe.each([realSite, boroughSite])('the map page of %s', (folder) => {
  const { page } = mapPage(folder);
  const pins = elements(page)
    .map((element) => dataOf(element, 'Pin'))
    .filter((id) => id !== '');
  const rows = elements(page).filter((element) => dataOf(element, 'Place') !== '');

  it('has a row for every pin, and a pin for every row with a point', () => {
    const pinned = rows.filter((row) => dataOf(row, 'At') !== '');
    expect(pins.length).toBeGreaterThan(0);
    expect(pinned.map((row) => dataOf(row, 'Place')).sort()).toEqual([...pins].sort());
  });

  it('says of a row without a pin that it is not on the map', () => {
    const off = rows.filter((row) => dataOf(row, 'At') === '');
    expect(off.length).toBeGreaterThan(0);
    for (const row of off) expect(textOf(row)).toContain('Not on the map.');
  });

  it('gives the same facts of a place in its row as the pin stands for', () => {
    for (const row of rows) {
      const words = textOf(row);
      const mark = dataOf(row, 'Mark');
      const named = {
        hub: 'Hub.',
        satellite: 'Satellite.',
        base: 'Neighbourhood base.',
        facility: 'Public space.',
        closed: 'Closed.',
      }[mark];
      expect(named).toBeDefined();
      expect(words).toContain(named);
      if (dataOf(row, 'Within') !== '' && mark !== 'closed')
        expect(words).toContain(`within about ${dataOf(row, 'Within')} metres`);
      if (dataOf(row, 'Kind').includes('forum')) expect(words).toContain('Has met here:');
    }
  });

  it('keeps the four rules for maps: a list apart, a skip link, a heading, and words for the picture', () => {
    const ids = new Set(elements(page).map(({ properties }) => properties['id']));
    const skip = elementsOf(page, 'a').find((link) => textOf(link).trim() === 'Skip the map');
    expect(ids).toContain(String(skip?.properties['href']).slice(1));
    const section = elementsOf(page, 'section').find(
      ({ properties }) => [properties['ariaLabelledBy']].flat()[0] === 'the-map',
    );
    expect(section && visit(section).some(({ tagName }) => tagName === 'h2')).toBe(true);
    const lists = rows.map((row) => section && visit(section).includes(row));
    expect(lists).not.toContain(true);
    const picture = elementsOf(page, 'svg').find(({ properties }) => properties['role'] === 'img');
    expect(String(picture?.properties['ariaLabel'])).toContain(`${pins.length} places`);
  });

  it('credits the makers of both kinds of figures beside the map', () => {
    const words = textOf(page.tree);
    for (const name of ['base.json', 'outlines.json']) {
      const data = JSON.parse(readFileSync(join(folder, 'map', name), 'utf8')) as {
        credit?: string;
        credits?: string[];
      };
      for (const credit of [...(data.credits ?? []), ...(data.credit ? [data.credit] : [])])
        expect(words).toContain(credit.replace(/\.$/, ''));
    }
  });

  it('keeps figures under the two licences in files apart', () => {
    const base = readFileSync(join(folder, 'map', 'base.json'), 'utf8');
    const outlines = readFileSync(join(folder, 'map', 'outlines.json'), 'utf8');
    expect(JSON.parse(base)).toMatchObject({ licence: 'ODbL-1.0' });
    expect(base).not.toContain('"wards"');
    expect(outlines).not.toContain('"land"');
  });
});

describe('the weight of the real map page', () => {
  const { page, files } = mapPage(realSite);
  const gzipped = (file: string): number =>
    gzipSync(readFileSync(join(realSite, file)), { level: 9 }).length;
  const sum = (some: readonly string[]): number =>
    some.reduce((total, file) => total + gzipped(file), 0);
  const linked = (rel: string): string[] =>
    elementsOf(page, 'link')
      .filter(({ properties }) => [properties['rel']].flat().includes(rel))
      .map(({ properties }) => String(properties['href']).slice(1));
  const imports = (file: string): string[] =>
    [
      ...readFileSync(join(realSite, file), 'utf8').matchAll(
        /(?:from|import)\s*["']\.\/([^"']+)["']/g,
      ),
    ].map(([, name]) => `_astro/${name ?? ''}`);
  const before = [
    ...new Set(
      elementsOf(page, 'script').flatMap(({ properties }) => {
        const file = (properties['src'] ?? '').slice(1);
        return file === '' ? [] : [file, ...imports(file)];
      }),
    ),
  ];
  const live = files.filter((file) => /_astro\/live-map[^/]*\.js$/.test(file));
  const after = [...new Set([...before, ...live, ...live.flatMap(imports)])];
  const liveStyle = files.filter((file) => /_astro\/live-map[^/]*\.css$/.test(file));

  it('keeps to its budgets', () => {
    const pageAndStyle = gzipSync(page.html, { level: 9 }).length + sum(linked('stylesheet'));
    const data = sum(['map/base.json', 'map/outlines.json']);
    const font = linked('preload').reduce(
      (total, file) => total + readFileSync(join(realSite, file)).length,
      0,
    );
    expect(live).toHaveLength(1);
    expect(pageAndStyle, 'page and style').toBeLessThanOrEqual(budget.pageAndStyle);
    expect(sum(before), 'script before the map is in view').toBeLessThanOrEqual(
      budget.scriptBefore,
    );
    expect(sum(after), 'script after').toBeLessThanOrEqual(budget.scriptAfter);
    expect(pageAndStyle + sum(after) + sum(liveStyle) + data + font, 'all').toBeLessThanOrEqual(
      budget.all,
    );
  });

  it('leaves the code of the map to the map alone', () => {
    const others = readBuiltSite(realSite).pages.filter(({ html }) =>
      html.includes('live-map.client'),
    );
    expect(others).toEqual([]);
    expect(
      live.map((file) => readFileSync(join(realSite, file), 'utf8').includes('leaflet')),
    ).toEqual([true]);
  });
});
