import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('pages as they are seen', () => {
  it('a wrong address answers 404, with a search box', async () => {
    const { page } = await openPage(visit, '/no/such/page/');
    const response = await page.reload();
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Page not found');
    await page.getByLabel('Search for it').fill('levy');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=levy$/);
  });

  it('nothing moves while a page loads', async () => {
    const { page } = await openPage(visit, '/influence/yearly-budget/');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });

  it('a printed list that can be folded has no marker, as paper cannot fold', async () => {
    const { page } = await openPage(visit, '/map/');
    const marker = (): Promise<string[]> =>
      page
        .locator('summary')
        .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).listStyleType))]);
    expect(await marker()).not.toContain('none');
    await page.emulateMedia({ media: 'print' });
    expect(await marker()).toEqual(['none']);
  });

  it('a printed page of an area is at most five sheets, with the diagram left folded', async () => {
    const { page } = await openPage(visit, '/areas/upper-withen/');
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(sheets.length).toBeLessThanOrEqual(5);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.flow-steps').isVisible()).toBe(false);
    expect(await page.locator('.flow-fold > summary').innerText()).toContain('Of 9 boxes');
    expect(await page.locator('.flow-online').innerText()).toMatch(/\/areas\/upper-withen\/$/);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.flow-online').isVisible()).toBe(false);
    await page.locator('.flow-fold > summary').click();
    expect(await page.locator('.flow-steps').isVisible()).toBe(true);
  });

  it('a printed decision keeps the card and leaves out what paper cannot use', async () => {
    const { page } = await openPage(visit, '/influence/yearly-budget/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: 'Last useful day' }).isVisible()).toBe(true);
    expect(await page.locator('.masthead nav').isVisible()).toBe(false);
    expect(await page.locator('.footer').isVisible()).toBe(false);
    expect(await page.locator('#words-used').isVisible()).toBe(true);
  });

  it('a page past its review day says so', async () => {
    const { page } = await openPage(visit, '/influence/street-lamps/');
    expect(await page.locator('.note').innerText()).toBe(
      'We meant to check this page again by 1 January 2025. It may be out of date.',
    );
  });

  it('closing soon, opening soon and any day are told in words', async () => {
    const { page } = await openPage(visit, '/when/');
    const open = page.locator('[data-list="open"]');
    expect(await open.innerText()).toContain('Closes on 4 December 2026: 12 days left.');
    const soon = page.locator('[data-list="opens-soon"]');
    expect(await soon.innerText()).toContain('Opens on 15 December 2026.');
    expect(await soon.innerText()).toContain('Usually opens in January.');
  });
});
