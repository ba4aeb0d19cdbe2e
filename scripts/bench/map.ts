import type { Page } from 'playwright-core';
import { line, median } from './say.ts';
import { visitSlowly } from './visit.ts';

/** What the map costs a visitor with a slow phone. Times in milliseconds. */
interface MapCost {
  /** From the map coming into view to its first whole frame. */
  firstDraw: number;
  /** The middle frame, and the one that 95 in 100 frames are as quick as, while the map is moved about. */
  frame: number;
  slowFrame: number;
  /** Script memory in use, in megabytes, with the map open. */
  memory: number;
}

const loads = 5;
const sweeps = 6;

/** Notes when the map's code is first asked for, and when the first frame with its pins has been drawn. */
function watchMap(): void {
  const watch = (): void => {
    if (
      !document.querySelector('.leaflet-base-pane canvas') ||
      !document.querySelector('.live-pin')
    ) {
      requestAnimationFrame(watch);
      return;
    }
    requestAnimationFrame(() => {
      setTimeout(() => {
        document.documentElement.dataset['drawn'] = String(performance.now());
      });
    });
  };
  requestAnimationFrame(watch);
}

async function firstDraw(page: Page, origin: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${origin}/map/`);
  const drawn = await page.waitForFunction(() => document.documentElement.dataset['drawn']);
  const asked = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').find(({ name }) => name.includes('live-map.client'))
        ?.startTime ?? 0,
  );
  return Number(await drawn.jsonValue()) - asked;
}

/** Drags the map to and fro, and takes the time from frame to frame. */
async function frames(page: Page): Promise<number[]> {
  const map = page.locator('[data-live-map]');
  await page.locator('[data-map-tools] [data-step="0,0,1"]').click();
  // Pressing the button may have scrolled the map away from where it was.
  await map.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await map.focus();
  await page.waitForTimeout(1000);
  const box = await map.boundingBox();
  if (!box) throw new Error('there is no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const moved = (): Promise<string> =>
    page.locator('.leaflet-map-pane').evaluate((pane) => getComputedStyle(pane).transform);
  const before = await moved();
  await page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    const note = (now: number): void => {
      times.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    document.addEventListener('bench-over', () => {
      document.documentElement.dataset['frames'] = times.join(' ');
    });
  });
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const way = sweep % 2 === 0 ? 1 : -1;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + way * 220, y + way * 90, { steps: 40 });
    if (sweep === 0 && (await moved()) === before) throw new Error('the map did not move');
    await page.mouse.up();
  }
  const noted = await page.evaluate(() => {
    document.dispatchEvent(new Event('bench-over'));
    return document.documentElement.dataset['frames'] ?? '';
  });
  return noted.split(' ').map(Number).slice(1);
}

async function costOf(folder: string): Promise<MapCost> {
  return visitSlowly(folder, async (page, origin) => {
    await page.addInitScript(watchMap);
    const draws: number[] = [];
    for (let load = 0; load < loads; load += 1) draws.push(await firstDraw(page, origin));
    const times = (await frames(page)).sort((a, b) => a - b);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    return {
      firstDraw: median(draws),
      frame: median(times),
      slowFrame: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
      memory: heap / 1_000_000,
    };
  });
}

/**
 * Measures the map of places in a browser whose processor is four times slower, and prints what came out.
 *
 * @param folder the folder the site was built into
 */
export async function benchMap(folder: string): Promise<void> {
  const cost = await costOf(folder);
  line('map: from coming into view to its first frame', `${cost.firstDraw.toFixed(0)} ms`);
  line('map: the middle frame while it is moved', `${cost.frame.toFixed(1)} ms`);
  line('map: 95 in 100 frames are as quick as', `${cost.slowFrame.toFixed(1)} ms`);
  line('map: script memory in use', `${cost.memory.toFixed(1)} MB`);
}
