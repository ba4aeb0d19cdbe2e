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

describe.each(['/pledge/', '/money/', '/approach/business-case/', '/data/'])(
  'the tables of %s',
  (url) => {
    it.each([320, 360])(
      'need no sideways scroll at %i pixels: rows become blocks',
      async (width) => {
        const { page, complaints } = await openPage(visit, url, {
          viewport: { width, height: 800 },
        });
        const tables = page.locator('table.stacked');
        expect(await tables.count()).toBeGreaterThan(0);
        const wider = await page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
            .filter((one) => one.scrollWidth > one.clientWidth)
            .map((one) => one.className),
        );
        expect(wider).toEqual([]);
        const label = await tables
          .first()
          .locator('td')
          .first()
          .evaluate((cell) => getComputedStyle(cell, '::before').content);
        expect(label).toMatch(/^"[A-Z][^"]+" ": "$|^"[A-Z][^"]+: "$/);
        expect(await faultsOf(page)).toEqual([]);
        expect(complaints).toEqual([]);
      },
    );

    it('stay tables on a wide screen, with no head said twice', async () => {
      const { page } = await openPage(visit, url, { viewport: { width: 1280, height: 800 } });
      const cell = page.locator('table.stacked td').first();
      expect(await cell.evaluate((one) => getComputedStyle(one).display)).toBe('table-cell');
      expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('none');
    });
  },
);

describe('a citation of a paper', () => {
  it('leads to its paragraph by keyboard, with scripts off', async () => {
    const { page } = await openPage(visit, '/pledge/', { javaScriptEnabled: false });
    const link = page.locator('.citation a[href^="/approach/papers/#"]').first();
    const words = await link.innerText();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/approach/papers/#**');
    const number = words.replace('paragraph ', '');
    expect(await page.locator('.paragraphs > li:target b').innerText()).toBe(number);
  });
});
