import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import { readBack } from '../unit/feeds/read-back.ts';

const address = 'https://aldermoor.example/calendar/all.ics';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('taking the dates along', () => {
  it('offers a file that is served as a calendar', async () => {
    const { page } = await openPage(visit, '/when/');
    const link = page.getByRole('link', { name: 'Add to your calendar' }).first();
    const response = await page.request.get(
      `${visit.origin}${(await link.getAttribute('href')) ?? ''}`,
    );
    expect(response.headers()['content-type']).toMatch(/^text\/calendar/);
    expect(readBack(await response.text()).events.length).toBeGreaterThan(20);
  });

  it('offers a link by which calendar programs subscribe', async () => {
    const { page } = await openPage(visit, '/when/');
    const link = page.getByRole('link', { name: 'Subscribe' }).first();
    expect(await link.getAttribute('href')).toBe(address.replace('https:', 'webcal:'));
  });

  it('copies the address and says so, once in view and once to screen readers, by keyboard', async () => {
    const { page, complaints } = await openPage(visit, '/when/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy the address' }).first().focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^Copied$/ })
      .waitFor();
    expect(await page.locator('calendar-links .outcome').first().innerText()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(complaints).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('says so when nothing could be copied', async () => {
    const { page } = await openPage(visit, '/when/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy the address' }).first().click();
    await page.getByRole('status').filter({ hasText: 'It could not be copied' }).waitFor();
    expect(await page.locator('calendar-links .outcome').first().innerText()).toBe(
      'It could not be copied',
    );
  });

  it('works without script: both links and the address in words, and no button', async () => {
    const { page } = await openPage(visit, '/when/', { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Add to your calendar' }).first().isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('link', { name: 'Subscribe' }).first().isVisible()).toBe(true);
    expect(await page.getByText(address).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy the address' }).count()).toBe(0);
  });

  it('says how to subscribe, and what “usually” means', async () => {
    const { page } = await openPage(visit, '/when/');
    for (const name of [
      'On an iPhone or iPad',
      'On an Android phone, or in Google Calendar',
      'In Outlook',
      'What “usually” means',
    ])
      expect(await page.getByRole('heading', { name }).isVisible(), name).toBe(true);
  });

  it('fits a screen of 320 px, with links and button tall enough for a thumb', async () => {
    const { page } = await openPage(visit, '/when/', { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const heights = await page
      .locator('calendar-links :is(a, button)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('a decision with a date offers its own calendar, and one without offers none', async () => {
    const dated = await openPage(visit, '/influence/rent-rise/');
    const link = dated.page.getByRole('link', { name: 'Add to your calendar' });
    expect(await link.getAttribute('href')).toBe('/calendar/rent-rise.ics');
    const undated = await openPage(visit, '/influence/street-lamps/');
    expect(await undated.page.getByRole('link', { name: 'Add to your calendar' }).count()).toBe(0);
  });

  it('keeps the steps and the address on paper, and leaves out the links', async () => {
    const { page } = await openPage(visit, '/when/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(address).isVisible()).toBe(true);
    expect(await page.locator('calendar-links').first().isVisible()).toBe(false);
  });
});
