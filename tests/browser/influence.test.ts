import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

function shownRows(page: Page): Promise<number> {
  return page.locator('.near-to-far .decision-row:not([hidden])').count();
}

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

async function filters(page: Page): Promise<void> {
  await page.getByText('Filter the decisions').click();
}

describe('filtering the influence map', () => {
  it('widens within a facet and narrows across facets, and says how many are left', async () => {
    const { page, complaints } = await openPage(visit, '/influence/');
    expect(await shownRows(page)).toBe(24);
    await filters(page);
    await page.locator('input[name="theme"]').first().check();
    expect(await status(page)).toBe('2 of 24 decisions shown.');
    await page.locator('input[name="theme"]').nth(1).check();
    expect(await status(page)).toBe('4 of 24 decisions shown.');
    await page.locator('input[name="state"][value="open"]').check();
    expect(await shownRows(page)).toBe(2);
    expect(new URL(page.url()).searchParams.getAll('theme')).toHaveLength(2);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('fades the marks that do not match', async () => {
    const { page } = await openPage(visit, '/influence/?state=open');
    expect(await page.locator('[data-dot]:not(.out)').count()).toBe(2);
    expect(await page.locator('[data-dot].out').count()).toBe(22);
  });

  it('numbers the marks and rows alike when 24 or fewer are left, in the order of the rows', async () => {
    const { page } = await openPage(visit, '/influence/?say=empower');
    const rows = await page
      .locator('.decision-row:not([hidden])')
      .evaluateAll((all) => all.map((row) => [row.dataset['decision'], row.dataset['number']]));
    const marks = await page
      .locator('.dot-numbers [data-of]')
      .evaluateAll((all) => all.map((mark) => [mark.getAttribute('data-of'), mark.textContent]));
    expect(rows.map(([, number]) => Number(number))).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Map(marks as [string, string][])).toEqual(new Map(rows as [string, string][]));
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await page.locator('.dot-numbers, [data-number]').count()).toBe(0);
  });

  it('brings back the last view with Back, and everything with "Show all again"', async () => {
    const { page } = await openPage(visit, '/influence/?say=empower');
    const before = await shownRows(page);
    await page.locator('input[name="state"][value="any-day"]').check();
    expect(await shownRows(page)).toBeLessThan(before);
    await page.goBack();
    await expect.poll(() => shownRows(page)).toBe(before);
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await shownRows(page)).toBe(24);
    expect(new URL(page.url()).search).toBe('');
  });

  it('counts what each choice would show', async () => {
    const { page } = await openPage(visit, '/influence/?state=open');
    const counts = await page
      .locator('input[name="theme"]')
      .evaluateAll((boxes) =>
        boxes.map((box) => box.parentElement?.querySelector('[data-count]')?.textContent),
      );
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('passes over choices that do not exist, and says so calmly when nothing fits', async () => {
    const { page, complaints } = await openPage(
      visit,
      '/influence/?theme=<script>&state=sometimes&month=13',
    );
    expect(await shownRows(page)).toBe(24);
    await page.goto(`${visit.origin}/influence/?state=open&reach=nation`);
    expect(await status(page)).toBe('No decision fits all of this. Take a choice away.');
    expect(complaints).toEqual([]);
  });

  it('works from the keyboard alone', async () => {
    const { page } = await openPage(visit, '/influence/');
    await page.locator('influence-filter summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await status(page)).toBe('2 of 24 decisions shown.');
  });

  it('takes a theme name in the picture as a filter', async () => {
    const { page } = await openPage(visit, '/influence/');
    await page.locator('.influence-map a[data-set="theme"]').first().click();
    expect(await status(page)).toBe('2 of 24 decisions shown.');
  });
});

describe('the picture', () => {
  it('shows a card and lights the row when a mark is pointed at', async () => {
    const { page } = await openPage(visit, '/influence/');
    await page.locator('[data-dot="yearly-budget"] .target').hover();
    expect(await page.locator('.map-card').innerText()).toContain(
      'What the borough spends next year',
    );
    expect(await page.locator('.decision-row.lit').getAttribute('data-decision')).toBe(
      'yearly-budget',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-card').isVisible()).toBe(false);
  });

  it('lights the mark of a row that has the focus', async () => {
    const { page } = await openPage(visit, '/influence/');
    await page.locator('[data-decision="rent-rise"] a').focus();
    expect(await page.locator('.dot.lit').getAttribute('data-dot')).toBe('rent-rise');
  });

  it('is there from 900 pixels up, and gives way to the rows below that and in print', async () => {
    const { page } = await openPage(visit, '/influence/', {
      viewport: { width: 899, height: 900 },
    });
    expect(await page.locator('.influence-map').isVisible()).toBe(false);
    await page.setViewportSize({ width: 900, height: 900 });
    expect(await page.locator('.influence-map').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.influence-map').isVisible()).toBe(false);
    expect(await page.locator('.near-to-far').first().isVisible()).toBe(true);
  });
});
