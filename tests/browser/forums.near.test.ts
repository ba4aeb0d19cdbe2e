import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import { all, filterOf, shown } from './support/forums.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

async function typeWhere(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your postcode, town or village').fill(words);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-where-said]').innerText()).not.toBe('');
}

describe('choosing a forum by where you live', () => {
  it('takes a postcode in any shape, ticks its area, and links to the ward', async () => {
    const { page, complaints } = await openPage(visit, '/forums/');
    await typeWhere(page, ' wn2-4aa ');
    expect(await page.locator('[data-where-said]').innerText()).toBe(
      'WN2 4AA is in the ward of Brannick. The area is Middle Withen. No parish council covers it. What speaks for your ward comes first, then for your area, then for the whole borough. Distances are as the crow flies.',
    );
    expect(await page.locator('input[name="area"][value="middle-withen"]').isChecked()).toBe(true);
    expect(await page.locator('[data-where-links] a').getAttribute('href')).toBe(
      '/wards/brannick/',
    );
    expect(await shown(page)).toContain('Brannick Neighbourhood Board');
    expect(await shown(page)).not.toContain('Quill Area Forum');
    expect(complaints).toEqual([]);
  });

  it('puts what is nearest first, with the distance where the meeting place is known', async () => {
    const { page, complaints } = await openPage(visit, '/forums/');
    await typeWhere(page, 'WN2 4AA');
    const heads = page.locator('.voice-group:not([hidden]) > h2');
    await expect
      .poll(() => heads.allInnerTexts())
      .toEqual(['For your area', 'For the whole of Aldermoor', 'For other wards and areas']);
    // The board meets in Brannick Hall; the other forums of the area meet nowhere that is known.
    const [first] = await shown(page);
    expect(first).toBe('Brannick Neighbourhood Board');
    expect(
      await page.locator('.voice-row:not([hidden]) [data-distance]:not(:empty)').allInnerTexts(),
    ).toEqual([
      expect.stringMatching(/^Brannick Hall is about [\d.]+ (yards|miles?) from WN2 4AA\.$/),
    ]);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('goes back to the whole list when asked, and with Back', async () => {
    const { page } = await openPage(visit, '/forums/');
    const before = await shown(page);
    await typeWhere(page, 'WN2 4AA');
    await page.getByRole('button', { name: 'Back to the whole list' }).click();
    expect(await page.locator('.voice-group:not([hidden]) > h2').allInnerTexts()).not.toContain(
      'For your area',
    );
    expect(await page.locator('[data-distance]:not(:empty)').count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('id')).toBe('forum-where');
    await typeWhere(page, 'WN2 4AA');
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await shown(page)).toEqual(before);
    await typeWhere(page, 'WN2 4AA');
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(before);
  });

  it('has a row that leaves its group say itself what the group said, and takes it back', async () => {
    const { page } = await openPage(visit, '/forums/');
    const quill = page.locator('[data-voice="area-forum-quill-area-forum"]');
    expect(await quill.innerText()).not.toContain('How to take part: not known.');
    await typeWhere(page, 'WN1 2BE');
    expect(await quill.innerText()).toContain('Named in 2009, nothing later found.');
    expect(await quill.innerText()).toContain('How to take part: not known.');
    await page.getByRole('button', { name: 'Back to the whole list' }).click();
    expect(await quill.innerText()).not.toContain('How to take part: not known.');
  });

  it('passes over an area that does not exist', async () => {
    const { page, complaints } = await openPage(visit, '/forums/?area=nonsense');
    await filterOf(page);
    expect(await shown(page)).toHaveLength(all);
    expect(complaints).toEqual([]);
  });

  it('sends no part of the postcode anywhere, not even in the address of the page', async () => {
    const { page, requests } = await openPage(visit, '/forums/');
    await typeWhere(page, 'WN2 4AA');
    expect(new URL(page.url()).search).toBe('?area=middle-withen');
    await page.reload();
    const told = [...requests, page.url()].filter((url) =>
      /wn2|4aa/i.test(decodeURIComponent(url)),
    );
    expect(told).toEqual([]);
    expect(requests.filter((url) => url.endsWith('/postcodes.txt'))).toHaveLength(1);
  });

  it('asks for the filter when somebody turns to it, and for the postcodes when the box is used', async () => {
    const { page, requests } = await openPage(visit, '/forums/');
    const asked = (): string[] => requests.filter((url) => /forum-filter|postcodes/.test(url));
    expect(asked()).toEqual([]);
    const fetched = page.waitForRequest(/forum-filter/);
    await page.getByLabel('Your postcode, town or village').focus();
    await fetched;
    expect(asked().filter((url) => url.includes('postcodes'))).toEqual([]);
  });

  it('leads to the towns, as with scripts off, where the filter cannot be loaded', async () => {
    const { page, requests } = await openPage(visit, '/forums/');
    await page.route(/forum-filter/, (route) => route.abort());
    await page.getByLabel('Your postcode, town or village').fill('WN2 4AA');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\/a-to-z\//);
    expect(requests.filter((url) => /wn2/i.test(url))).toEqual([]);
  });

  it('ticks both areas where nobody knows which', async () => {
    const { page } = await openPage(visit, '/forums/');
    await typeWhere(page, 'Stane');
    expect(new URL(page.url()).searchParams.getAll('area').sort()).toEqual([
      'lower-withen',
      'middle-withen',
    ]);
  });

  it('leaves the list as it was for anything else, and says so', async () => {
    const { page, complaints } = await openPage(visit, '/forums/?kind=youth-forum');
    for (const typed of ['HX1 1AA', 'nowhere at all', '<b>x</b>']) {
      await typeWhere(page, typed);
      expect(await shown(page), typed).toEqual(['Youth Moot']);
      expect(new URL(page.url()).search).toBe('?kind=youth-forum');
    }
    expect(complaints).toEqual([]);
  });

  it('says so when the postcodes cannot be loaded', async () => {
    const { page } = await openPage(visit, '/forums/');
    await page.route('**/postcodes.txt', (route) => route.abort());
    await typeWhere(page, 'WN2 4AA');
    expect(await page.locator('[data-where-said]').innerText()).toBe(
      'The list of postcodes could not be loaded. Try again.',
    );
    expect(await shown(page)).toHaveLength(all);
  });
});
