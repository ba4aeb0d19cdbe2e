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

async function announced(page: Page, pattern: RegExp): Promise<string> {
  await page.getByRole('status').filter({ hasText: pattern }).waitFor();
  return page.getByRole('status').innerText();
}

function titles(page: Page): Promise<string[]> {
  return page.locator('.results a').allInnerTexts();
}

describe('searching', () => {
  it('finds a decision by its words, by keyboard alone', async () => {
    const { page, complaints } = await openPage(visit, '/search/');
    await page.locator('#search-words').focus();
    await page.keyboard.type('levy');
    await page.keyboard.press('Enter');
    expect(await announced(page, /found/)).toMatch(/^\d+ pages found for “levy”\.$/);
    expect(await titles(page)).toContain('What the borough spends next year, and what it cuts');
    expect(new URL(page.url()).search).toBe('?q=levy');
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('asks for nothing of the index before it is used', async () => {
    const { requests, page } = await openPage(visit, '/search/');
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    const asked = page.waitForRequest(/pagefind\.js/);
    await page.locator('#search-words').focus();
    await asked;
  });

  it('finds the right page for a sentence full of little words', async () => {
    const { page } = await openPage(visit, '/search/?q=what+will+the+borough+spend+on+this');
    await announced(page, /found/);
    expect((await titles(page))[0]).toBe('What the borough spends next year, and what it cuts');
  });

  it('falls back to pages with some of the words, and says so', async () => {
    const { page } = await openPage(visit, '/search/?q=levy+xylophone');
    expect(await announced(page, /some of them/)).toMatch(
      /^No page has all of these words\. \d+ pages? with some/,
    );
    expect((await titles(page)).length).toBeGreaterThan(0);
  });

  it('widens with a second choice in one filter and narrows across filters', async () => {
    const count = async (address: string): Promise<number> => {
      const { page } = await openPage(visit, `/search/?${address}`);
      return Number.parseInt(await announced(page, /found/), 10);
    };
    const ways = await count('kind=Way');
    const themes = await count('kind=Theme');
    expect([ways, themes]).toEqual([6, 12]);
    expect(await count('kind=Way&kind=Theme')).toBe(18);
    expect(await count('kind=Theme&theme=Coin+and+levies')).toBe(1);
  });

  it('keeps words and filters in the address, and Back brings the last search again', async () => {
    const { page } = await openPage(visit, '/search/?q=levy');
    const before = await announced(page, /found/);
    await page.locator('summary', { hasText: 'Narrow the search' }).click();
    await page.getByLabel('Decision', { exact: false }).first().check();
    await page.waitForURL(/kind=Decision/);
    expect(new URL(page.url()).search).toBe('?q=levy&kind=Decision');
    await announced(page, /found/);
    await page.goBack();
    await page.waitForURL((url) => url.search === '?q=levy');
    await expect.poll(() => page.getByRole('status').innerText()).toBe(before);
    expect(await page.getByLabel('Decision', { exact: false }).first().isChecked()).toBe(false);
  });

  for (const [typed, heading] of [
    ['wn1 1ba', 'WN1 1BA is in the ward of Nether Quill'],
    ['WN2', 'WN2'],
  ] as const)
    it(`hands ${typed} to the finder, and tells no server`, async () => {
      const { page, requests } = await openPage(visit, '/search/');
      await page.locator('#search-words').fill(typed);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/find\/#/);
      await page.locator('.found-place h2', { hasText: heading }).waitFor();
      expect(requests.filter((url) => /wn[12]/i.test(url.split('#')[0] ?? ''))).toEqual([]);
    });

  it('is calm about nonsense', async () => {
    const { page, complaints } = await openPage(visit, '/search/?q=xkcdxkcd');
    expect(await announced(page, /Nothing found/)).toBe(
      'Nothing found for “xkcdxkcd”. Try other words, or look in the A to Z below.',
    );
    expect(await page.getByRole('heading', { name: 'A to Z of everything' }).isVisible()).toBe(
      true,
    );
    expect(complaints).toEqual([]);
  });

  it('shows hostile text as text and runs none of it', async () => {
    const hostile = '<script>document.title="taken"</script><img src=x onerror="document.title=1">';
    const { page, complaints } = await openPage(visit, `/search/?q=${encodeURIComponent(hostile)}`);
    await announced(page, /found|some of them/i);
    expect(await page.title()).toMatch(/^Search/);
    expect(await page.locator('site-search img, site-search .results script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows a hostile title among its results as text', async () => {
    const { page, complaints } = await openPage(visit, '/search/?q=loud+music');
    await announced(page, /found/);
    expect(await titles(page)).toContain('Loud <script>alert("noise")</script> & "music" at night');
    expect(complaints).toEqual([]);
  });

  it('ignores filters and choices that do not exist', async () => {
    const { page, complaints } = await openPage(
      visit,
      '/search/?q=levy&kind=Spaceship&colour=red&reach=',
    );
    expect(await announced(page, /found/)).toMatch(/pages found for “levy”/);
    expect(complaints).toEqual([]);
  });

  it('shows more on demand and moves the focus to the first new one', async () => {
    const { page } = await openPage(visit, '/search/?kind=Decision');
    await announced(page, /^24 pages found/);
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(async () => (await titles(page)).length).toBe(20);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await titles(page))[10]);
  });
});
