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

const bins = 'On which day your bin is emptied';

function box(page: Page) {
  return page.getByLabel('Say it in your own words');
}

async function said(page: Page, pattern: RegExp): Promise<string> {
  await page.getByRole('status').filter({ hasText: pattern }).waitFor();
  return page.getByRole('status').innerText();
}

function titles(page: Page): Promise<string[]> {
  return page.locator('.found-decisions > li > a').allInnerTexts();
}

function fetched(requests: readonly string[]): string[] {
  return requests.filter((url) => /find\/index\.json|results\.client/.test(url));
}

async function mostFound(page: Page): Promise<void> {
  await page.goto(new URL('/find/?q=street+lane+hall+borough+money+house', page.url()).href);
  await said(page, /found for/);
}

describe('the finder', () => {
  it('leads from a problem to a decision, who takes it, how much say and the first step', async () => {
    const { page, complaints } = await openPage(visit, '/find/');
    await box(page).fill('my bins are always missed');
    await page.keyboard.press('Enter');
    expect(await said(page, /found/)).toMatch(
      /^\d+ decisions? found for “my bins are always missed”\./,
    );
    const first = page.locator('.found-decisions > li').first();
    expect((await titles(page))[0]).toBe(bins);
    const facts = await first.locator('dl').innerText();
    expect(facts).toMatch(/Who decides\s+Aldermoor Borough/);
    expect(facts).toMatch(/Your say\s+You/);
    expect(facts).toMatch(/First step\s+\S/);
    expect(await first.locator('dd a').getAttribute('href')).toMatch(/^\/how\/[a-z-]+\/$/);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('goes on from a result to the decision’s page by keyboard alone, and Back brings the results again', async () => {
    const { page } = await openPage(visit, '/find/');
    await box(page).focus();
    await page.keyboard.type('bin not emptied');
    await page.keyboard.press('Enter');
    await said(page, /found/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(bins);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/influence/bin-days/');
    await page.goBack();
    await said(page, /found for “bin not emptied”/);
    expect(await box(page).inputValue()).toBe('bin not emptied');
    expect((await titles(page))[0]).toBe(bins);
  });

  it('fetches nothing before it is used, then its own parts once and from here alone', async () => {
    const { page, requests, complaints } = await openPage(visit, '/find/');
    await page.waitForLoadState('networkidle');
    expect(fetched(requests)).toEqual([]);
    const index = page.waitForResponse(/find\/index\.json/);
    await box(page).focus();
    await index;
    for (const words of ['bins', 'levy', 'bins']) {
      await box(page).fill(words);
      await page.keyboard.press('Enter');
      await said(page, new RegExp(`“${words}”`));
    }
    expect(fetched(requests)).toHaveLength(2);
    expect(requests.filter((url) => !url.startsWith(visit.origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('sends nothing of what is typed', async () => {
    const { page, requests } = await openPage(visit, '/find/');
    await box(page).fill('zebra crossing');
    await page.keyboard.press('Enter');
    await said(page, /zebra/);
    expect(requests.filter((url) => /zebra/i.test(url))).toEqual([]);
  });

  it('keeps the words in the address, and Back and Forward go from one to the next', async () => {
    const { page } = await openPage(visit, '/find/?q=bins');
    await said(page, /“bins”/);
    await box(page).fill('levy & rent');
    await page.getByRole('button', { name: 'Find it' }).click();
    await said(page, /“levy & rent”/);
    expect(new URL(page.url()).search).toBe('?q=levy+%26+rent');
    await page.goBack();
    await said(page, /“bins”/);
    expect(await box(page).inputValue()).toBe('bins');
    await page.goForward();
    await said(page, /“levy & rent”/);
    await box(page).fill('  ');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/find/');
    expect(await page.getByRole('status').innerText()).toBe('');
    expect(await titles(page)).toEqual([]);
  });

  it('forgives a slip', async () => {
    const { page } = await openPage(visit, '/find/?q=street+lapm');
    await said(page, /found/);
    expect((await titles(page))[0]).toBe('Getting a broken or missing street lamp put right');
  });

  it('shows ways and words that fit, and hands the words on to the full search', async () => {
    const { page } = await openPage(visit, '/find/?q=gather+names+against+the+levy');
    await said(page, /found/);
    const ways = page.locator('section', { hasText: 'Ways to have your say' });
    expect(await ways.getByRole('link', { name: 'Gather names' }).getAttribute('href')).toBe(
      '/how/gather-names/',
    );
    expect(await page.locator('a[href="/glossary/#levy"]').innerText()).toBe('levy');
    await page.getByRole('link', { name: /^Search every page for/ }).click();
    await page.waitForURL(/\/search\/\?q=gather\+names\+against\+the\+levy$/);
  });

  it('finds a place by its name, in a file that is fetched after the first answer', async () => {
    const { page, complaints, requests } = await openPage(visit, '/find/');
    await box(page).fill('quill library');
    await page.keyboard.press('Enter');
    const link = page.locator('.found').getByRole('link', { name: 'Quill Library', exact: true });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/places/quill-library/');
    expect(requests.filter((url) => url.endsWith('/find/names.json'))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('shows five decisions, and more on demand, with the focus on the first new one', async () => {
    const { page } = await openPage(visit, '/find/');
    await mostFound(page);
    expect(await titles(page)).toHaveLength(5);
    await page.getByRole('button', { name: 'Show more' }).click();
    const all = await titles(page);
    expect(all.length).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(all[5]);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is calm about nonsense, and leads elsewhere', async () => {
    const { page, complaints } = await openPage(visit, '/find/?q=qqzzxxv');
    expect(await said(page, /Nothing/)).toBe('Nothing found for “qqzzxxv”.');
    const links = await page
      .locator('.found a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/influence/', '/search/?q=qqzzxxv']);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows hostile words as words and runs none of them', async () => {
    const hostile = '<script>document.title="taken"</script><img src=x onerror="document.title=1">';
    const { page, complaints } = await openPage(visit, `/find/?q=${encodeURIComponent(hostile)}`);
    expect(await said(page, /found/i)).toContain(hostile);
    expect(await page.title()).toMatch(/^I want to change/);
    expect(await page.locator('problem-finder img, problem-finder script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows a hostile title among its results as text', async () => {
    const { page, complaints } = await openPage(visit, '/find/?q=loud+music');
    await said(page, /found/);
    expect(await titles(page)).toContain('Loud <script>alert("noise")</script> & "music" at night');
    expect(complaints).toEqual([]);
  });

  it('says so when its parts cannot be loaded, and tries again the next time', async () => {
    const { page } = await openPage(visit, '/find/');
    await page.route('**/find/index.json', (route) => route.abort());
    await box(page).fill('bins');
    await page.keyboard.press('Enter');
    expect(await said(page, /could not/)).toContain('The finder could not be loaded.');
    expect(await page.locator('.found a').getAttribute('href')).toBe('/search/?q=bins');
    await page.unroute('**/find/index.json');
    await page.keyboard.press('Enter');
    expect(await said(page, /found for/)).toContain('“bins”');
  });

  it('fits a small dark screen, at four times the size', async () => {
    const { page } = await openPage(visit, '/find/?q=loud+music', {
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await said(page, /found/);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the finder with scripts off', () => {
  it('says so, and leads to the A to Z of places, sending nothing of what was typed', async () => {
    const { page, requests } = await openPage(visit, '/find/', { javaScriptEnabled: false });
    expect(await page.getByText('Where scripts are off').isVisible()).toBe(true);
    await box(page).fill('bins');
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.waitForURL(/\/find\/a-to-z\/\??$/);
    expect(requests.filter((url) => url.includes('bins'))).toEqual([]);
    expect(
      await page.getByRole('heading', { name: 'A to Z of towns, wards and areas' }).isVisible(),
    ).toBe(true);
    expect(fetched(requests)).toEqual([]);
  });

  it('answers the start of a postcode there, and a town by every area of its ward', async () => {
    const { page } = await openPage(visit, '/find/a-to-z/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'look up the start of yours' }).click();
    await page.getByRole('link', { name: 'WN4', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#postcodes-WN4');
    const start = page.locator('.a-to-z li', { hasText: /^\s*WN4 1/ });
    expect((await start.innerText()).replace(/\s+/g, ' ')).toBe(
      'WN4 1 ward: Hurrow and Stane · areas: Lower Withen; Middle Withen',
    );
    expect(await start.getByRole('link').count()).toBe(3);
    const town = page.locator('.a-to-z li', { hasText: /^\s*Brannick\s+ward:/ });
    expect((await town.innerText()).replace(/\s+/g, ' ')).toBe(
      'Brannick ward: Brannick · area of its middle: Middle Withen · the ward: Middle Withen 82%; Upper Withen 18%',
    );
  });

  it('still lists every subject', async () => {
    const { page } = await openPage(visit, '/find/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href^="/themes/"]').count()).toBe(12);
  });
});
