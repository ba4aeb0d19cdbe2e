import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** A served site and a browser to visit it with. */
export interface Visit {
  origin: string;
  browser: Browser;
  end(): Promise<void>;
}

/** The day the invented borough is built for. A visitor sees it on that day, unless a test sets another. */
const noonOnBuildDay = new Date('2026-11-22T12:00:00Z');

/** What went wrong while a page was open, as sentences. */
export type Complaints = string[];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Serves a built site with Astro's own preview and starts the machine's Chromium.
 *
 * @param folder the folder the site was built into
 */
export async function startVisit(folder: string): Promise<Visit> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser was found. Type: npm test');
  const server = await preview({
    root: '.',
    outDir: folder,
    server: { port: 0 },
    logLevel: 'error',
  });
  const browser = await chromium.launch({ executablePath, args: quiet });
  return {
    origin: `http://localhost:${server.port}`,
    browser,
    end: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * Writes down every console message, failed request, request to another origin, error and answer of a missing file.
 *
 * @param page the page to listen to
 * @param origin the site's own origin
 */
function listen(page: Page, origin: string): { complaints: Complaints; requests: string[] } {
  const complaints: Complaints = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A request that the next page cut short is no fault of either page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`another origin: ${request.url()}`);
  });
  return { complaints, requests };
}

/** An open page, with what it complained of and asked for so far. */
export interface OpenPage {
  page: Page;
  complaints: Complaints;
  requests: string[];
}

/**
 * Opens an empty page in a context of its own.
 *
 * @param visit the visit
 * @param options the screen, the colour scheme, whether scripts run
 */
export async function openBlank(
  visit: Visit,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await visit.browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(noonOnBuildDay);
  return { page, ...listen(page, visit.origin) };
}

/**
 * Opens a page of the site in a context of its own. The context closes when the visit ends.
 *
 * @param visit the visit
 * @param url the address from the root of the site
 * @param options the screen, the colour scheme, whether scripts run
 */
export async function openPage(
  visit: Visit,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const opened = await openBlank(visit, options);
  await opened.page.goto(`${visit.origin}${url}`);
  return opened;
}
