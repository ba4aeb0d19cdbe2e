import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from '../../support/visitor.ts';
import type { OpenPage, Visit } from '../../support/visitor.ts';

/** How long a slow machine may take. */
export const waiting = { timeout: 15_000 };

/**
 * Opens the map of the invented borough and waits until it can be moved. It moves at once, since visitors' clocks stand
 * still here.
 *
 * @param visit the visit
 * @param search the part of the address after the question mark
 * @param options the screen, the colour scheme, what the device tells
 */
export async function openMap(
  visit: Visit,
  search = '',
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const opened = await openPage(visit, `/map/${search}`, { reducedMotion: 'reduce', ...options });
  await opened.page.locator('[data-map-frame]').scrollIntoViewIfNeeded();
  await opened.page.locator('.leaflet-base-pane canvas').waitFor(waiting);
  await opened.page.locator('[data-map-tools]').waitFor(waiting);
  return opened;
}

/**
 * The names of the pins that are on the map, in order.
 *
 * @param page the open map
 */
export function pins(page: Page): Promise<string[]> {
  return page
    .locator('.live-pin .pin-name')
    .evaluateAll((names) => names.map((name) => name.textContent).sort());
}

/**
 * The names of the rows that the list shows and that have a point, in order. Groups may be folded.
 *
 * @param page the open map
 */
export function rowsWithPin(page: Page): Promise<string[]> {
  return page
    .locator('[data-place][data-at]:not([hidden]):not([data-mark="closed"]) > div > a')
    .evaluateAll((links) => links.map((link) => link.textContent.trim()).sort());
}
