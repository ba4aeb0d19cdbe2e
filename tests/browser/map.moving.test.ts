import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughSite } from '../support/built-site.ts';
import { startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import { openMap, pins, rowsWithPin } from './support/map.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('moving the map', () => {
  function zoom(page: Page): number {
    return Number(new URL(page.url()).searchParams.get('zoom'));
  }

  it('works with buttons and with keys, and the address keeps where it stands', async () => {
    const { page, complaints } = await openMap(visit);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => zoom(page)).toBeGreaterThan(0);
    const once = zoom(page);
    await page.locator('[data-live-map]').focus();
    await page.keyboard.press('+');
    await expect.poll(() => zoom(page)).toBeCloseTo(once + 1, 1);
    await page.waitForTimeout(500);
    const before = new URL(page.url()).searchParams.get('lng');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('lng')).not.toBe(before);
    const again = await openMap(visit, new URL(page.url()).search);
    await expect.poll(() => new URL(again.page.url()).search).toBe(new URL(page.url()).search);
    expect(complaints).toEqual([]);
  });

  it('leaves the wheel to the page until the map has the focus', async () => {
    const { page } = await openMap(visit);
    await page.locator('[data-live-map]').hover();
    const top = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, -60);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(top);
    expect(zoom(page)).toBe(0);
    await page.locator('[data-live-map]').focus();
    await page.locator('[data-live-map]').hover();
    await page.mouse.wheel(0, -200);
    await expect.poll(() => zoom(page)).toBeGreaterThan(0);
  });

  it.each(['?lat=abc', '?lat=52.1&lng=0.2&zoom=99', '?place=castle', '?layers=traffic'])(
    'passes over what it cannot read in %s, and says so',
    async (search) => {
      const { page, complaints } = await openMap(visit, search);
      expect(await page.locator('[data-place-status]').innerText()).toBe(
        'Some of the address of this page could not be used, so that part of it was left out.',
      );
      expect(await pins(page)).toEqual(await rowsWithPin(page));
      expect(complaints).toEqual([]);
    },
  );
});

describe('nearest first', () => {
  const said = (page: Page): Promise<string> => page.locator('.near-said').innerText();
  const first = (page: Page): Promise<string> =>
    page.locator('[data-nearest] > li').first().locator('a').first().innerText();

  it('puts the list in order from a postcode, which goes nowhere', async () => {
    const { page, requests, complaints } = await openMap(visit);
    await page.getByRole('searchbox', { name: 'Nearest first' }).fill('wn2 4aa');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/^Nearest to .* first, as the crow flies\.$/);
    await expect.poll(() => first(page)).toBe('Brannick Hall');
    expect(await page.locator('[data-nearest] .distance').first().innerText()).toMatch(
      /yards|mile/,
    );
    expect(requests.filter((url) => /wn2|4aa/i.test(url))).toEqual([]);
    expect(page.url()).not.toMatch(/wn2/i);
    await page.getByRole('button', { name: 'Back to the list by kind' }).click();
    await expect
      .poll(() => page.locator('.place-group[data-group="hub"] [data-place]').count())
      .toBe(2);
    expect(complaints).toEqual([]);
  });

  it('takes the name of a town', async () => {
    const { page } = await openMap(visit);
    await page.getByRole('searchbox', { name: 'Nearest first' }).fill('ostlemouth');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('the middle of Ostlemouth');
    await expect.poll(() => first(page)).toBe('Quay House');
  });

  it.each([
    ['', /Type a postcode or the name of a town/],
    ['ZZ1 1AA', /outside Aldermoor/],
    ['castle', /not a postcode, or a place we know/],
  ])('says plainly that it cannot use “%s”, and leaves the list', async (typed, words) => {
    const { page } = await openMap(visit);
    await page.getByRole('searchbox', { name: 'Nearest first' }).fill(typed);
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(words);
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
  });

  it('asks the device only when the button is pressed, and says how exact it is', async () => {
    const { page, complaints } = await openMap(visit, '', {
      permissions: ['geolocation'],
      geolocation: { latitude: 52.3194, longitude: 0.0712, accuracy: 40 },
    });
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Use where I am' }).click();
    await expect.poll(() => said(page)).toContain('within about 100 yards');
    await expect.poll(() => first(page)).toBe('Quill Library');
    expect(complaints).toEqual([]);
  });

  it('says so when the device is outside the borough, and leaves the list', async () => {
    const { page } = await openMap(visit, '', {
      permissions: ['geolocation'],
      geolocation: { latitude: 55, longitude: -3 },
    });
    await page.getByRole('button', { name: 'Use where I am' }).click();
    await expect.poll(() => said(page)).toContain('You seem to be outside Aldermoor.');
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
  });

  it('says so when it was not allowed, and leaves the list', async () => {
    const { page } = await openMap(visit, '', { permissions: [] });
    await page.getByRole('button', { name: 'Use where I am' }).click();
    await expect.poll(() => said(page)).toContain('You did not allow this site');
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
  });
});
