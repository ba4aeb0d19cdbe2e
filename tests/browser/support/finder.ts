import type { Page } from 'playwright-core';

/** Types into the finder's box and asks. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.getByLabel('Say it in your own words').fill(text);
  await page.keyboard.press('Enter');
}

/** What is announced, once it has words of the pattern. */
export async function said(page: Page, pattern: RegExp): Promise<string> {
  await page.getByRole('status').filter({ hasText: pattern }).waitFor();
  return ((await page.getByRole('status').textContent()) ?? '').trim();
}

/** Where the links of a part of the page lead. */
export function linksIn(page: Page, part: string): Promise<(string | null)[]> {
  return page
    .locator(part)
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** The facts of the place that was found. */
export function facts(page: Page): Promise<string> {
  return page.locator('.found-place dl').innerText();
}
