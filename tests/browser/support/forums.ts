import type { Page } from 'playwright-core';

/** The invented borough has eight forums, two ward forums and one parish council. */
export const all = 11;

/**
 * The names of the forums that the list shows, in order.
 *
 * @param page the open page
 */
export function shown(page: Page): Promise<string[]> {
  return page.locator('.voice-row:not([hidden]) > a').allInnerTexts();
}

/**
 * What the filter says of how many are left.
 *
 * @param page the open page
 */
export function said(page: Page): Promise<string> {
  return page.locator('[data-filter-form] [role="status"]').innerText();
}

/**
 * Turns to the filter, which is fetched then. It is there as soon as it has counted.
 *
 * @param page the open page
 */
export async function filterOf(page: Page): Promise<void> {
  await page.locator('forum-finder summary').focus();
  await page
    .locator('[data-count]')
    .first()
    .filter({ hasText: /\d/ })
    .waitFor({ state: 'attached' });
}
