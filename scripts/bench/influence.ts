import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAtlas } from '../../src/atlas/build.ts';
import { readContent } from '../../src/atlas/read.ts';
import { drawInfluenceMap } from '../../src/figures/influence-map.ts';
import { line, median } from './say.ts';
import { keyToPaint, rounds, visitSlowly } from './visit.ts';

async function layoutTime(content: string): Promise<number> {
  const { atlas } = buildAtlas((await readContent(content)).records);
  if (!atlas) throw new Error(`${content} has problems: run npm run check`);
  const decisions = atlas.decisions.map(({ id, theme, reach, say }) => ({
    id,
    theme,
    reach,
    say,
    state: { name: 'later' as const, closingSoon: false },
  }));
  const themes = atlas.themes.map(({ id, title }) => ({ id, title, count: '' }));
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    drawInfluenceMap(decisions, themes, atlas.site.circles);
    return performance.now() - started;
  });
  return median(times);
}

async function inTheBrowser(folder: string): Promise<{ filter: number; finder: number }> {
  return visitSlowly(folder, async (page, origin) => {
    await page.goto(`${origin}/influence/`);
    await page.locator('influence-filter summary >> nth=0').click();
    await page.locator('influence-filter input').first().focus();
    const filter = await keyToPaint(page, 'Space');
    await page.goto(`${origin}/find/`);
    const box = page.locator('problem-finder input');
    await box.fill('first use');
    await page.keyboard.press('Enter');
    await page.locator('.found a').first().waitFor();
    const worries = ['they want to build on the field', 'my bins are always missed'];
    const finder = await keyToPaint(page, 'Enter', (round) =>
      box.fill(worries[round % worries.length] ?? ''),
    );
    return { filter, finder };
  });
}

/**
 * Measures the influence map, its filter and the finder, and prints what came out.
 *
 * @param content the content folder
 * @param folder the site built from it
 */
export async function benchInfluence(content: string, folder: string): Promise<void> {
  const html = readFileSync(join(folder, 'influence/index.html'), 'utf8');
  const svg = /<svg[^>]*class="influence-map.*?<\/svg>/s.exec(html)?.[0] ?? '';
  const size = (text: string | Buffer): string =>
    `${gzipSync(text, { level: 9 }).length.toLocaleString('en-GB')} B`;
  line('layout of the map', `${(await layoutTime(content)).toFixed(1)} ms`);
  line('the map as SVG, after gzip', size(svg));
  line('the whole page, after gzip', size(html));
  line('the index of the finder, after gzip', size(readFileSync(join(folder, 'find/index.json'))));
  const { filter, finder } = await inTheBrowser(folder);
  line(`filter, key to paint, processor slowed four times`, `${filter.toFixed(0)} ms`);
  line(`finder, key to paint, processor slowed four times`, `${finder.toFixed(0)} ms`);
}
