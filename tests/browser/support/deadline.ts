import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBlank } from '../../support/visitor.ts';
import type { OpenPage, Visit } from '../../support/visitor.ts';

/** The page that works out a last day. */
export const url = '/when/last-day/';

/** The first line of every answer. */
export const wins = 'If the notice prints a closing date, that date counts, not this one.';

/** One line of the list of what a person can do. */
export const speak = 'What your neighbour may build: Book three minutes to speak';

/**
 * Opens the calculator on Sunday 22 November 2026, so that no answer changes with the day of the test.
 *
 * @param visit the visit
 * @param search the address from the question mark on
 * @param options the screen, the colour scheme
 */
export async function openCalculator(
  visit: Visit,
  search = '',
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const opened = await openBlank(visit, options);
  await opened.page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await opened.page.goto(`${visit.origin}${url}${search}`);
  return opened;
}

/** What the live region says. */
export function status(page: Page): Promise<string> {
  return page.locator('deadline-count [role="status"]').innerText();
}

/** The lines of the answer, once there is one with a day. */
export async function answered(page: Page): Promise<string[]> {
  await page.locator('.last-day h2').waitFor();
  return (await status(page)).split('\n').filter(Boolean);
}

/** The problems that the summary lists. */
export function problems(page: Page): Promise<string[]> {
  return page.locator('.error-summary li').allInnerTexts();
}

/** Fills in the form and sends it. An empty choice leaves the list as it is. */
export async function askFor(
  page: Page,
  choice: string,
  date: [string, string, string],
): Promise<void> {
  if (choice) await page.getByLabel('What do you want to do?').selectOption({ label: choice });
  for (const [index, label] of ['Day', 'Month', 'Year'].entries())
    await page.getByLabel(label, { exact: true }).fill(date[index] ?? '');
  await page.getByRole('button', { name: 'Work it out' }).click();
}
