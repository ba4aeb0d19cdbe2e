import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openBlank, openPage, startVisit } from '../support/visitor.ts';
import type { OpenPage, Visit } from '../support/visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

/** Opens the page as it is for a visitor at a moment. The invented borough is built on 22 November 2026. */
async function openAt(instant: string, timezoneId = 'Europe/London'): Promise<OpenPage> {
  const opened = await openBlank(visit, { timezoneId });
  await opened.page.clock.setFixedTime(new Date(instant));
  await opened.page.goto(`${visit.origin}/when/`);
  return opened;
}

/** Where the tip of the hand is seen from the middle of the wheel, in degrees clockwise from the top. */
function degreesSeen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const needle = document.querySelector<SVGPathElement>('.year-needle');
    const hub = document.querySelector('.year-lines circle')?.getBoundingClientRect();
    const toScreen = needle?.getScreenCTM();
    if (!needle || !hub || !toScreen) return NaN;
    const tip = needle.getPointAtLength(needle.getTotalLength()).matrixTransform(toScreen);
    const across = tip.x - (hub.left + hub.width / 2);
    const up = hub.top + hub.height / 2 - tip.y;
    return ((Math.atan2(across, up) * 180) / Math.PI + 360) % 360;
  });
}

function lines(page: Page): Promise<string[]> {
  return page.locator('.year-lines text').allTextContents();
}

function words(page: Page): Promise<string> {
  return page.locator('.year-words').innerText();
}

function places(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.strip-hand')
    .evaluateAll((hands) => [...new Set(hands.map((hand) => hand.getAttribute('transform')))]);
}

describe('today’s hand', () => {
  // Degrees by hand: 30 a month, and half a day into the day. The place on a strip is two thirds of that in pixels.
  it.each([
    ['on 28 February of a leap year', '2028-02-28T12:00:00Z', '28 February', '2028', 58.45, 38.97],
    ['on 31 December', '2026-12-31T23:59:00Z', '31 December', '2026', 359.52, 239.68],
    ['on 1 January', '2027-01-01T00:01:00Z', '1 January', '2027', 0.48, 0.32],
    ['before the clocks go forward', '2027-03-28T00:30:00Z', '28 March', '2027', 86.61, 57.74],
    ['after the clocks go forward', '2027-03-28T22:59:00Z', '28 March', '2027', 86.61, 57.74],
    ['at midnight in summer time', '2027-03-28T23:00:00Z', '29 March', '2027', 87.58, 58.39],
    ['on the day the clocks go back', '2027-10-31T23:59:00Z', '31 October', '2027', 299.52, 199.68],
    ['on the last day it knows', '2028-11-22T12:00:00Z', '22 November', '2028', 321.5, 214.33],
  ])('moves to the visitor’s day %s', async (_title, instant, day, year, degrees, along) => {
    const { page, complaints } = await openAt(instant);
    expect(await lines(page)).toEqual(['Today', day, year]);
    expect(await degreesSeen(page)).toBeCloseTo(degrees, 1);
    expect(await places(page)).toEqual([`translate(${along})`]);
    expect(await words(page)).toBe(
      `The line for today is at ${day} ${year}. All else is as it stood on 22 November 2026, when this page was built.`,
    );
    expect(complaints).toEqual([]);
  });

  it('keeps to the day in the United Kingdom wherever the visitor is', async () => {
    const { page } = await openAt('2027-06-30T23:30:00Z', 'America/New_York');
    expect(await lines(page)).toEqual(['Today', '1 July', '2027']);
  });

  it('says on the day of the build that it is that day', async () => {
    const { page } = await openAt('2026-11-22T12:00:00Z');
    expect(await lines(page)).toEqual(['Built on', '22 November', '2026']);
    expect(await degreesSeen(page)).toBeCloseTo(321.5, 1);
  });

  it('is gone once the two years that the page knows have passed', async () => {
    const { page, complaints } = await openAt('2028-11-23T00:00:00Z');
    expect(await words(page)).toBe(
      'This page was built on 22 November 2026 and can no longer tell.',
    );
    for (const part of ['.year-hand', '.year-lines'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.locator('.strip-hand').first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('stands at the day of the build with scripts off', async () => {
    const { page } = await openPage(visit, '/when/', { javaScriptEnabled: false });
    expect(await lines(page)).toEqual(['Built on', '22 November', '2026']);
    expect(await page.locator('.year-hand').getAttribute('transform')).toBe('rotate(321.5)');
    expect(await page.locator('.year-rows li').count()).toBeGreaterThan(10);
  });
});

/** The smallest text in pictures that can be seen, in pixels on the screen. */
function smallestText(page: Page): Promise<number> {
  return page.locator('.year svg text:visible').evaluateAll((texts) =>
    Math.min(
      ...texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return Number.parseFloat(getComputedStyle(text).fontSize) * Math.abs(scale);
      }),
    ),
  );
}

describe('the picture', () => {
  it.each([
    [1280, 'a wheel with whole names', { wheel: true, wholeNames: true }],
    [1056, 'a wheel with whole names', { wheel: true, wholeNames: true }],
    [960, 'a wheel with three letters', { wheel: true, wholeNames: false }],
    [700, 'a wheel with three letters', { wheel: true, wholeNames: false }],
    [699, 'strips', { wheel: false, wholeNames: false }],
    [360, 'strips', { wheel: false, wholeNames: false }],
    [320, 'strips', { wheel: false, wholeNames: false }],
  ])('at %i px is %s, legible and with no way sideways', async (width, _title, shown) => {
    const { page } = await openPage(visit, '/when/', { viewport: { width, height: 800 } });
    expect(await page.locator('.year-wheel').isVisible()).toBe(shown.wheel);
    expect(await page.locator('.year-rest').first().isVisible()).toBe(shown.wholeNames);
    expect(await page.locator('.strip').first().isVisible()).toBe(!shown.wheel);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(14);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('has numbers no wider than the room kept for them', async () => {
    const { page } = await openPage(visit, '/when/');
    await page.evaluate(() => document.fonts.ready);
    const tooWide = await page.locator('.year-numbers text').evaluateAll((texts) =>
      texts
        .map((text) => ({
          number: text.textContent.trim(),
          width: (text as SVGTextElement).getComputedTextLength(),
        }))
        .filter(({ number, width }) => width > 9 * number.length),
    );
    expect(tooWide).toEqual([]);
  });

  it('leaves every tab stop to the list, and each number’s link leads to its decision', async () => {
    const { page } = await openPage(visit, '/when/');
    expect(await page.locator('.year-figure :is(a, button, [tabindex])').count()).toBe(0);
    const item = page.locator('.year-rows li').first();
    const title = await item.getByRole('link').innerText();
    await item.getByRole('link').click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  });

  it('prints as a wheel whose states differ without colour', async () => {
    const { page } = await openPage(visit, '/when/', { viewport: { width: 703, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.year-wheel').isVisible()).toBe(true);
    const looks = await page.locator('.year-key [class^="y-"]').evaluateAll((swatches) =>
      swatches.slice(0, 4).map((swatch) => {
        const { fill, strokeDasharray } = getComputedStyle(swatch);
        return `${fill} ${strokeDasharray}`;
      }),
    );
    expect(new Set(looks).size).toBe(4);
  });
});
