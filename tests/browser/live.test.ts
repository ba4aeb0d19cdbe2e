import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughSite } from '../support/built-site.ts';
import { openBlank, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

async function on(instant: string, url: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openBlank(visit);
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(`${visit.origin}${url}`);
  await page.waitForFunction(() => document.documentElement.dataset['shown'] !== undefined);
  return { page, complaints };
}

async function stateOf(page: Page, id: string): Promise<string> {
  return page.locator(`.near-to-far [data-decision="${id}"] .state`).innerText();
}

describe('what is open, on the visitor’s own day', () => {
  it.each([
    ['the build day', '2026-11-22T12:00:00Z', 'Open until 20 December 2026.'],
    [
      'the first of its last 14 days',
      '2026-12-07T12:00:00Z',
      'Closes on 20 December 2026: 13 days left.',
    ],
    ['its last day', '2026-12-20T23:59:00Z', 'Closes today.'],
    ['the day after', '2026-12-21T00:01:00Z', 'Opens when a notice is published.'],
    ['31 December', '2026-12-31T12:00:00Z', 'Opens when a notice is published.'],
    ['1 January', '2027-01-01T12:00:00Z', 'Opens when a notice is published.'],
    ['the day before it opens again', '2027-10-31T23:30:00Z', 'Opens on 1 November 2027.'],
    ['the day it opens again', '2027-11-01T00:30:00Z', 'Open until 20 December 2027.'],
    ['29 February of a leap year', '2028-02-29T12:00:00Z', 'Opens when a notice is published.'],
    [
      'the evening the clocks go forward',
      '2027-03-28T23:30:00Z',
      'Opens when a notice is published.',
    ],
  ])('is right on %s', async (_, instant, expected) => {
    const { page, complaints } = await on(instant, '/influence/');
    expect(await stateOf(page, 'yearly-budget')).toBe(expected);
    expect(complaints).toEqual([]);
  });

  it('goes by the day in London in summer, when it is already tomorrow there', async () => {
    const { page } = await on('2027-06-30T23:30:00Z', '/');
    expect(await page.locator('[data-as-of]').first().innerText()).toBe(
      'Today, Thursday 1 July 2027',
    );
  });

  it('moves decisions between the lists and counts them anew', async () => {
    const { page } = await on('2026-12-15T12:00:00Z', '/when/');
    const open = page.locator('[data-list="open"]');
    expect(await open.innerText()).toContain('What the parish adds to your bill');
    expect(await open.innerText()).not.toContain('How much the rents of borough homes go up');
    const count = await open.locator('.decision-row').count();
    expect(await page.locator('[data-open-count]').innerText()).toBe(
      `${count} dated decisions are open`,
    );
  });

  it('counts anew what is for all of the borough on the page of an area', async () => {
    const { page, complaints } = await on('2026-12-15T12:00:00Z', '/areas/lower-withen/');
    await expect.poll(() => page.locator('[data-steps]').allInnerTexts()).toEqual(['1', '2']);
    expect(complaints).toEqual([]);
  });

  it('admits on the page of an area that it can no longer count', async () => {
    const { page } = await on('2028-11-23T12:00:00Z', '/areas/lower-withen/');
    await expect
      .poll(() => page.locator('[data-steps]').first().innerText())
      .toBe('Not known how many');
  });

  it('draws the marks in the picture anew', async () => {
    const { page } = await on('2026-12-25T12:00:00Z', '/influence/');
    expect(await page.locator('[data-dot="yearly-budget"] .m-fill').count()).toBe(0);
    expect(await page.locator('[data-dot="yearly-budget"] .m-dash').count()).toBe(1);
  });

  it('admits that it can no longer tell, past the two years it knows', async () => {
    const { page } = await on('2028-11-23T12:00:00Z', '/');
    expect(await page.locator('[data-open-count]').innerText()).toBe(
      'This page was built on 22 November 2026 and can no longer tell.',
    );
  });
});
