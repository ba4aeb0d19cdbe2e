import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openBlank, openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import { openMap, pins, rowsWithPin, waiting } from './support/map.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}

describe('list and map', () => {
  it('show the same places, whatever is filtered', async () => {
    const { page, complaints } = await openMap(visit);
    expect(await pins(page)).toEqual(await rowsWithPin(page));
    expect((await pins(page)).length).toBeGreaterThan(4);
    await page.getByRole('checkbox', { name: /^Hub/ }).check();
    expect(await pins(page)).toEqual(['Brannick Hall', 'Quill Library']);
    expect(await rowsWithPin(page)).toEqual(['Brannick Hall', 'Quill Library']);
    expect(await page.locator('[data-place-status]').innerText()).toBe('2 of 11 places shown.');
    expect(new URL(page.url()).searchParams.get('kind')).toBe('hub');
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await pins(page)).toEqual(await rowsWithPin(page));
    expect(complaints).toEqual([]);
  });

  it('ask for every fact of access that is ticked, not any', async () => {
    const { page } = await openMap(visit);
    await page.getByText('More filters').click();
    await page.getByRole('checkbox', { name: /^Step-free/ }).check();
    const stepFree = (await rowsWithPin(page)).length;
    await page.getByRole('checkbox', { name: /^Hearing loop/ }).check();
    expect((await rowsWithPin(page)).length).toBeLessThan(stepFree);
    expect(await rowsWithPin(page)).toContain('Brannick Hall');
  });

  it('hide closed places on the map until somebody asks for them', async () => {
    const { page } = await openMap(visit);
    expect(await pins(page)).not.toContain('The Old Moot Desk');
    await page.getByLabel('Closed places').check();
    expect(await pins(page)).toContain('The Old Moot Desk');
    expect(new URL(page.url()).searchParams.get('layers')).toBe('areas,wards,closed');
    await page.goBack();
    await expect.poll(() => pins(page)).not.toContain('The Old Moot Desk');
  });

  it('list a place whose point is not known, and say that it has no pin', async () => {
    const { page } = await openMap(visit);
    const row = page.locator('#place-reeds-village-room');
    expect(await row.textContent()).toContain('Not on the map.');
    expect(await row.getByRole('button').count()).toBe(0);
    expect(await pins(page)).not.toContain('Reeds Village Room');
  });

  it('draw a circle round a rough point', async () => {
    const { page } = await openMap(visit);
    expect(await page.locator('.live-map path.about').count()).toBe(1);
  });
});

describe('choosing a place', () => {
  it('works with keys alone: from the list to the card on the map, and back', async () => {
    const { page, complaints } = await openMap(visit);
    const button = page.locator('#place-brannick-hall').getByRole('button', { name: /Show on/ });
    await button.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('[data-place-card]');
    await expect
      .poll(() => card.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(await card.getByRole('heading').innerText()).toBe('Brannick Hall');
    expect(await card.innerText()).toContain('Hall Street, Brannick, WN2 4AA.');
    expect(await page.locator('.live-pin.chosen .pin-name').textContent()).toBe('Brannick Hall');
    expect(new URL(page.url()).searchParams.get('place')).toBe('brannick-hall');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Brannick Hall');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('works from the map: the row is marked, its group opens, and the focus goes back to the map', async () => {
    const { page } = await openMap(visit);
    const row = page.locator('#place-ostlemouth-quay-house');
    expect(await row.isVisible()).toBe(false);
    await page.locator('.live-pin', { hasText: 'Quay House' }).click();
    expect(await row.getAttribute('class')).toContain('chosen');
    expect(await row.isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-place-card]').innerText()).toContain('Quay House');
    await page.getByRole('button', { name: 'Close and go back' }).click();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-live-map'))).toBe(
      true,
    );
  });

  it('leads to directions and to a street map by plain links, and asks nobody anything before', async () => {
    const { page, requests } = await openMap(visit, '?place=brannick-hall');
    const card = page.locator('[data-place-card]');
    expect(await card.getByRole('link', { name: /Directions/ }).getAttribute('href')).toBe(
      'https://www.openstreetmap.org/directions?to=52.2471%2C0.2194',
    );
    expect(await card.getByRole('link', { name: /Open in OpenStreetMap/ }).count()).toBe(1);
    expect(requests.filter((url) => !url.startsWith(visit.origin))).toEqual([]);
  });

  it('tells the ward, the area and its hub where the land is pressed', async () => {
    const { page } = await openMap(visit);
    const box = await page.locator('[data-live-map]').boundingBox();
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) * 0.2,
      (box?.y ?? 0) + (box?.height ?? 0) * 0.3,
    );
    const card = page.locator('[data-place-card]');
    expect(await card.getByRole('heading').innerText()).toBe('Nether Quill ward');
    expect(
      await card.getByRole('link', { name: 'Upper Withen (co-ordinated)' }).getAttribute('href'),
    ).toMatch(/\/areas\/upper-withen\/$/);
    expect(await card.getByRole('link', { name: 'Quill Library' }).count()).toBe(1);
    expect(await page.locator('.live-map path.chosen-edge').count()).toBe(1);
  });

  it('shows a ward or an area from its name, without pointing', async () => {
    const { page } = await openMap(visit);
    await page.getByRole('button', { name: 'Show Hurrow and Stane on the map' }).press('Enter');
    expect(await page.locator('[data-place-card]').getByRole('heading').innerText()).toBe(
      'Hurrow and Stane ward',
    );
    expect(new URL(page.url()).searchParams.get('on-ward')).toBe('hurrow-and-stane');
  });
});

describe('the page of the map', () => {
  it('fetches the code of the map only when the map comes into view', async () => {
    const { page, requests } = await openPage(visit, '/map/', {
      viewport: { width: 320, height: 480 },
    });
    const live = (): string[] => requests.filter((url) => url.includes('live-map'));
    expect(live()).toEqual([]);
    await page.locator('[data-map-frame]').scrollIntoViewIfNeeded();
    await expect.poll(() => live().length).toBeGreaterThan(0);
    await page.locator('.leaflet-base-pane canvas').waitFor(waiting);
  });

  it('without scripts shows the still map and the whole list, and no control that would do nothing', async () => {
    const { page } = await openPage(visit, '/map/', { javaScriptEnabled: false });
    expect(await page.getByRole('img', { name: /^Map of Aldermoor/ }).isVisible()).toBe(true);
    expect(await page.locator('[data-place]').count()).toBe(11);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Zoom|Sort|Use where/ }).count()).toBe(0);
  });

  it('keeps the still map, and says so, where the one that moves cannot be loaded', async () => {
    const { page } = await openBlank(visit);
    await page.route('**/map/base.json', (route) => route.abort());
    await page.goto(`${visit.origin}/map/`);
    const status = page.locator('[data-place-status]');
    await expect.poll(() => status.innerText()).toContain('could not be loaded');
    expect(await page.getByRole('img', { name: /^Map of Aldermoor/ }).isVisible()).toBe(true);
  });

  it('skips the map with one key', async () => {
    const { page } = await openMap(visit);
    await page.getByRole('link', { name: 'Skip the map' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after-map');
  });

  it('names every pin, and has none in the order of the Tab key', async () => {
    const { page } = await openMap(visit);
    const named = page.locator('.live-map').getByRole('img', { name: /\w/ });
    expect(await named.count()).toBe((await pins(page)).length);
    expect(await page.locator('.live-pin[tabindex="0"]').count()).toBe(0);
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
    { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  ] as const)('has no fault in $colorScheme at $viewport.width pixels', async (screen) => {
    const { page, complaints } = await openMap(visit, '?place=brannick-hall', screen);
    await page.getByText('What the lines and colours mean').click();
    expect(await faultsOf(page)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});
