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

function shown(page: Page): Promise<string[]> {
  return page.locator('.access-row:not([hidden]) > a').allInnerTexts();
}

function said(page: Page): Promise<string> {
  return page.locator('access-filter [role="status"]').innerText();
}

async function tick(page: Page, name: string): Promise<void> {
  await page.getByLabel(name, { exact: false }).first().check();
}

describe('filtering the places for groups', () => {
  it('widens with a second area, narrows with a state, and hides groups that are empty', async () => {
    const { page, complaints } = await openPage(visit, '/access/');
    expect(await shown(page)).toHaveLength(11);
    await page.getByText('Filter the places').click();
    await page.locator('#access-area-upper-withen').check();
    expect(await shown(page)).toEqual(['Quill Library', 'Quill Head Poll Barn']);
    await page.locator('#access-area-lower-withen').check();
    expect(await said(page)).toBe('6 of 11 places shown.');
    await page.locator('#access-state-not-open').check();
    expect(await shown(page)).toEqual(['Salt Marsh Hut', 'Stane Chapel Room']);
    expect(await page.locator('.access-group:not([hidden]) h3').allInnerTexts()).toEqual([
      'Not open to groups',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('asks for both where two facts of access are chosen', async () => {
    const { page } = await openPage(visit, '/access/');
    await page.getByText('Filter the places').click();
    await tick(page, 'Step-free');
    expect(await shown(page)).toEqual(['Brannick Hall', 'Quill Library']);
    await tick(page, 'Hearing loop');
    expect(await shown(page)).toEqual(['Brannick Hall']);
  });

  it('counts what each choice would show, and says when nothing fits', async () => {
    const { page } = await openPage(visit, '/access/?state=not-known');
    const count = (id: string) => page.locator(`label[for="${id}"] [data-count]`).innerText();
    expect(await count('access-area-upper-withen')).toBe('1');
    expect(await count('access-state-not-open')).toBe('3');
    await tick(page, 'Step-free');
    expect(await said(page)).toBe('No place fits all of this. Take a choice away.');
  });

  it('keeps what is chosen in the address, and Back and Show all again undo it', async () => {
    const { page } = await openPage(visit, '/access/');
    await page.getByText('Filter the places').click();
    await page.locator('#access-state-by-arrangement').check();
    expect(new URL(page.url()).search).toBe('?state=by-arrangement');
    await page.locator('#access-area-middle-withen').check();
    expect(await shown(page)).toHaveLength(1);
    await page.goBack();
    await expect.poll(() => shown(page)).toHaveLength(3);
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await shown(page)).toHaveLength(11);
    expect(new URL(page.url()).search).toBe('');
  });

  it('passes over choices that do not exist', async () => {
    const { page, complaints } = await openPage(visit, '/access/?state=golden&colour=red&area=');
    expect(await shown(page)).toHaveLength(11);
    expect(complaints).toEqual([]);
  });

  it('works by keyboard alone', async () => {
    const { page } = await openPage(visit, '/access/');
    await page.getByText('Filter the places').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await said(page)).toMatch(/^\d+ of 11 places shown\.$/);
  });

  it('shows every place and no filter with scripts off', async () => {
    const { page } = await openPage(visit, '/access/', { javaScriptEnabled: false });
    expect(await page.locator('.access-row').count()).toBe(11);
    expect(await page.getByText('Filter the places').isVisible()).toBe(false);
  });
});

describe.each(['/access/', '/approach/hubs/', '/approach/parish-councils/'])('%s', (url) => {
  it.each([320, 768, 1280])('fits a screen of %i pixels, light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints } = await openPage(visit, url, {
        viewport: { width, height: 800 },
        colorScheme,
      });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
      expect(await faultsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
});
