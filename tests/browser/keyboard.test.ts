import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('from the keyboard', () => {
  it('the first stop skips to the main part', async () => {
    const { page } = await openPage(visit, '/influence/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Skip to the main part',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('every stop on a decision page shows that it has the focus and can be seen', async () => {
    const { page } = await openPage(visit, '/influence/yearly-budget/');
    const stops = await page.locator('a[href], button, input, [tabindex="0"]').count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          what: element.outerHTML.slice(0, 80),
          outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        };
      });
      if (focus) expect(focus).toMatchObject({ outlined: true, seen: true });
    }
  });

  it('a word opens its meaning with Enter and closes it with Escape', async () => {
    const { page } = await openPage(visit, '/influence/yearly-budget/');
    const word = page.getByRole('button', { name: 'levy', exact: true });
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[popover]:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('[popover]:popover-open').count()).toBe(0);
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
