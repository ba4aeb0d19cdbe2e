import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';
import { median } from './say.ts';

/** How often each thing is done before the middle time is taken. */
export const rounds = 20;

/**
 * Serves a built site and opens it in a browser whose processor is four times slower.
 *
 * @param folder the folder the site was built into
 * @param use what is done there; it gets an empty page and the site's address
 * @returns what `use` gives
 */
export async function visitSlowly<T>(
  folder: string,
  use: (page: Page, origin: string) => Promise<T>,
): Promise<T> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser was found. Type: npm test');
  const server = await preview({
    root: '.',
    outDir: folder,
    server: { port: 0 },
    logLevel: 'error',
  });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await use(page, `http://localhost:${server.port}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * Presses a key again and again and measures from the key to the frame that shows its result.
 *
 * @param page the page, with the focus where the key goes
 * @param key the key, as Playwright names it
 * @param before what is done before each press, outside the measured time
 * @returns milliseconds, the middle one of all rounds
 */
export async function keyToPaint(
  page: Page,
  key: string,
  before: (round: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await before(round);
    await page.evaluate(() => {
      document.addEventListener(
        'keydown',
        (event) => {
          const started = event.timeStamp;
          // A task after the next frame's callbacks runs when that frame has been drawn.
          requestAnimationFrame(() => {
            setTimeout(() => {
              document.documentElement.dataset['painted'] = String(performance.now() - started);
            });
          });
        },
        { once: true, capture: true },
      );
    });
    await page.keyboard.press(key);
    const painted = await page.waitForFunction(() => document.documentElement.dataset['painted']);
    times.push(Number(await painted.jsonValue()));
    await page.evaluate(() => delete document.documentElement.dataset['painted']);
  }
  return median(times);
}
