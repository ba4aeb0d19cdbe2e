import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughSite, readBuiltSite, realSite } from '../support/built-site.ts';
import { openBlank, openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';

let visit: Visit;
let real: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
  real = await startVisit(realSite);
});
afterAll(async () => {
  await visit.end();
  await real.end();
});

async function on(instant: string, url: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openBlank(visit);
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(`${visit.origin}${url}`);
  await page.waitForFunction(() => document.documentElement.dataset['ledgerShown'] !== undefined);
  return { page, complaints };
}

async function stateOf(page: Page, id: string): Promise<string> {
  return page.locator(`[data-action="${id}"] .action-state`).innerText();
}

describe('how things stand, on the visitor’s own day', () => {
  it.each([
    [
      'the build day',
      '2026-11-22T12:00:00Z',
      'Due soon: promised by 30 November 2026, 8 days left.',
    ],
    ['its last day', '2026-11-30T23:59:00Z', 'Due today.'],
    [
      'the day after',
      '2026-12-01T00:01:00Z',
      'Late by 1 day: promised by 30 November 2026. No news for 30 days.',
    ],
    [
      'a leap day',
      '2028-02-29T12:00:00Z',
      'Late by 456 days: promised by 30 November 2026. No news for 485 days.',
    ],
  ])('is right for a promise on %s', async (_, instant, expected) => {
    const { page, complaints } = await on(instant, '/actions/');
    expect(await stateOf(page, 'bench-at-the-ferry')).toBe(expected);
    expect(complaints).toEqual([]);
  });

  it('turns what waits to silent, and leaves alone what is over', async () => {
    const { page } = await on('2026-12-13T12:00:00Z', '/actions/');
    expect(await stateOf(page, 'shade-at-the-well')).toBe('Silent for 31 days.');
    expect(await stateOf(page, 'inn-kept')).toBe('Done in 2020, before this ledger began.');
    expect(await stateOf(page, 'lost-footpath')).toBe('What came of it is not known.');
    expect(await page.locator('[data-ledger-day]').innerText()).toBe(
      'Today, Sunday 13 December 2026.',
    );
  });

  it('goes by the day in London in summer, when it is already tomorrow there', async () => {
    const { page } = await on('2027-06-30T23:30:00Z', '/actions/');
    expect(await stateOf(page, 'yard-for-the-young')).toBe(
      'Late by 1 day: promised by the end of June 2027. No news for 213 days.',
    );
  });

  it('puts the most pressing first', async () => {
    const { page } = await on('2026-12-05T12:00:00Z', '/actions/');
    const first = page.locator('[data-group="open"] .action-row').first();
    expect(await first.getAttribute('data-action')).toBe('lamp-on-stane-lane');
    const states = await page
      .locator('[data-group="open"] .action-row')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['state']));
    const order = ['late', 'due-soon', 'silent', 'waiting', 'on-time'];
    expect(states).toEqual(
      states.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')),
    );
  });

  it('says it on the action’s own page too', async () => {
    const { page } = await on('2026-12-25T12:00:00Z', '/actions/bench-at-the-ferry/');
    expect(await page.locator('.action-state').innerText()).toBe(
      'Late by 25 days: promised by 30 November 2026. No news for 54 days.',
    );
  });
});

describe('choosing actions', () => {
  it('filters by area and by how it stands, on the visitor’s day', async () => {
    const { page } = await on('2026-12-13T12:00:00Z', '/actions/?state=silent&area=upper-withen');
    await expect.poll(() => page.locator('.action-row:visible').count()).toBe(2);
    const shown = await page
      .locator('.action-row:visible')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['action']));
    expect(shown.toSorted()).toEqual(['quiet-drums', 'shade-at-the-well']);
    expect(await page.locator('[data-filter-form] [role="status"]').innerText()).toBe(
      '2 of 14 actions shown.',
    );
    await page.locator('.clear').click();
    expect(await page.locator('.action-row:visible').count()).toBe(14);
    expect(new URL(page.url()).search).toBe('');
  });

  it('works from the keyboard and keeps what is chosen in the address', async () => {
    const { page } = await on('2026-11-22T12:00:00Z', '/actions/');
    await page.locator('action-list summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL('**/actions/?state=late');
    await expect.poll(() => page.locator('.action-row:visible').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('.action-row:visible').count()).toBe(14);
  });
});

it('with scripts off, shows all actions with their state on the build day and no filter', async () => {
  const { page } = await openPage(visit, '/actions/', { javaScriptEnabled: false });
  expect(await page.locator('.action-row:visible').count()).toBe(14);
  expect(await page.locator('action-list form').isVisible()).toBe(false);
  expect(await page.locator('[data-ledger-day]').innerText()).toBe(
    'As it stood on Sunday 22 November 2026, when this page was built.',
  );
});

describe('a flash point', () => {
  it.each([
    ['before its first day', '2026-11-30T12:00:00Z', false],
    ['on its first day', '2026-12-01T00:10:00Z', true],
    ['on its last day', '2026-12-10T23:50:00Z', true],
    ['after its last day', '2026-12-11T00:10:00Z', false],
  ])('is shown on the pages of its area and wards: %s', async (_, instant, isShown) => {
    for (const url of ['/areas/middle-withen/', '/wards/brannick/']) {
      const { page } = await on(instant, url);
      const notice = page.getByLabel('Flash point: The clinic moves out');
      expect(await notice.isVisible(), url).toBe(isShown);
    }
  });
});

describe.each([realSite, boroughSite])('the feeds of %s, read by an XML parser', (folder) => {
  const feeds = readBuiltSite(folder).files.filter((file) => file.endsWith('.atom'));

  it.each(feeds)('%s', async (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const { page } = await openBlank(visit);
    const read = await page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      const all = (from: ParentNode, name: string): string[] =>
        [...from.children].filter((one) => one.localName === name).map((one) => one.textContent);
      const root = feed.documentElement;
      const entries = [...feed.querySelectorAll('entry')].map((entry) => ({
        ids: all(entry, 'id'),
        titles: all(entry, 'title'),
        updated: all(entry, 'updated'),
        contents: all(entry, 'content'),
        links: [...entry.querySelectorAll('link')].map((link) => link.getAttribute('href')),
        html: new DOMParser().parseFromString(all(entry, 'content').join(''), 'text/html').body
          .textContent,
      }));
      return {
        error: feed.querySelector('parsererror')?.textContent ?? null,
        namespace: root.namespaceURI,
        name: root.localName,
        ids: all(root, 'id'),
        titles: all(root, 'title'),
        updated: all(root, 'updated'),
        authors: all(root, 'author').map((author) => author.trim()),
        self: feed.querySelector('feed > link[rel="self"]')?.getAttribute('href'),
        entries,
      };
    }, text);
    expect(read.error).toBeNull();
    expect([read.namespace, read.name]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    // RFC 4287, 4.1.1 and 4.1.2: one id, one title, one day each; an author of the feed stands for its entries.
    for (const one of [read, ...read.entries]) {
      expect([one.ids.length, one.titles.length, one.updated.length]).toEqual([1, 1, 1]);
      expect(one.titles[0]).not.toBe('');
      expect(one.updated[0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/);
    }
    expect(read.authors).toHaveLength(1);
    expect(read.self).toBe(read.ids[0]);
    expect(new URL(read.self ?? '').pathname).toBe(`/${file}`);
    expect(new Set(read.entries.map(({ ids }) => ids[0])).size).toBe(read.entries.length);
    for (const { ids, links, contents, html } of read.entries) {
      expect(links).toEqual(ids);
      expect(contents).toHaveLength(1);
      expect(html).not.toMatch(/<|&amp;|undefined/);
    }
    const newest = read.entries
      .map(({ updated }) => updated[0] ?? '')
      .toSorted()
      .at(-1);
    if (newest !== undefined) expect(read.updated[0]).toBe(newest);
  });
});

describe('the pledge on one page', () => {
  it('takes one page of A4 in print', async () => {
    for (const site of [visit, real]) {
      const { page, complaints } = await openPage(site, '/pledge/one-page/');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(complaints).toEqual([]);
    }
  });

  it('has no button, no navigation and no footer on paper, and says first that nobody agreed', async () => {
    const { page } = await openPage(real, '/pledge/one-page/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('print-button').isVisible()).toBe(false);
    expect(await page.locator('.footer').isVisible()).toBe(false);
    expect(await page.locator('.one-page .suggested').isVisible()).toBe(true);
  });
});
