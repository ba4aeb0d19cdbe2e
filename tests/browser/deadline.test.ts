import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import {
  answered,
  askFor,
  openCalculator,
  problems,
  speak,
  status,
  url,
  wins,
} from './support/deadline.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('working out a last day', () => {
  it('answers a person who uses the keyboard alone, step by step', async () => {
    const { page, complaints } = await openCalculator(visit);
    await page.getByLabel('What do you want to do?').focus();
    await page.keyboard.type('What your neighbour may build: B');
    await page.keyboard.press('Tab');
    await page.keyboard.type('9');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Dec');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026');
    await page.keyboard.press('Enter');
    expect(await answered(page)).toEqual([wins, 'Last day: Thursday 3 December 2026, by 5pm']);
    expect(await page.locator('.workings ol > li').allInnerTexts()).toEqual([
      'We counted 3 clear days back from Wednesday 9 December 2026, which you gave as the day of the Land Panel meeting.',
      'The days are clear days: neither the day of the notice nor the day of the meeting counts.',
      'Day 1 is the day before 9 December: Tuesday 8 December 2026.',
      'We left out 2 days that do not count:\nSaturday 5 December 2026\nSunday 6 December 2026',
      'Day 3 is Friday 4 December 2026. The last day is the day before that: Thursday 3 December 2026.',
    ]);
    expect(
      await page
        .locator('.workings')
        .getByRole('link', { name: 'Clear days' })
        .getAttribute('href'),
    ).toBe('/when/#counting-clear-days');
    expect(await page.locator('.workings .citation').allInnerTexts()).toEqual([
      expect.stringContaining('Guide to Fair Hearings'),
      expect.stringContaining('Land Panel, rules'),
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('deadline-year');
    expect(complaints).toEqual([]);
  });

  it('names each holiday left out, with its nation', async () => {
    const { page } = await openCalculator(
      visit,
      '?decision=lane-closures&window=0&date=2026-12-14',
    );
    expect(await answered(page)).toEqual([wins, 'Last day: Monday 18 January 2027, by 5pm']);
    expect(await page.locator('.workings ol ul li').allInnerTexts()).toEqual([
      '5 Saturdays and 5 Sundays',
      'Thursday 24 December 2026: Christmas Eve',
      'Friday 25 December 2026: Christmas Day, bank holiday in England and Wales',
      'Monday 28 December 2026: Boxing Day (substitute day), bank holiday in England and Wales',
      'Friday 1 January 2027: New Year’s Day, bank holiday in England and Wales',
    ]);
  });

  it('says that a day has passed, or is today', async () => {
    const passed = await openCalculator(
      visit,
      '?decision=house-next-door&window=0&date=2026-10-31',
    );
    expect(await answered(passed.page)).toEqual([
      wins,
      'Last day: Saturday 21 November 2026',
      'That day has passed.',
    ]);
    expect(await passed.page.getByRole('link', { name: 'Add it to a calendar' }).count()).toBe(0);
    const today = await openCalculator(visit, '?decision=house-next-door&window=0&date=2026-11-01');
    expect(await answered(today.page)).toContain('That is today.');
  });

  it('says which bank holidays are known where it cannot count', async () => {
    const { page, complaints } = await openCalculator(
      visit,
      '?decision=lane-closures&window=0&date=2028-12-20',
    );
    await expect
      .poll(() => status(page))
      .toBe(
        `${wins}\n\nWe know bank holidays from 1 January 2026 to 31 December 2028, so we cannot count this.`,
      );
    expect(await page.locator('.workings > *').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('asks for the right day of what was chosen', async () => {
    const { page } = await openCalculator(visit);
    const hint = page.locator('#date-hint');
    expect((await hint.innerText()).trim()).toBe('For example, 22 11 2026.');
    await page.getByLabel('What do you want to do?').selectOption({ label: speak });
    await expect
      .poll(() => hint.innerText())
      .toBe('Give the day of the Land Panel meeting. For example, 22 11 2026.');
  });

  it('hands over a calendar file with the day in it, under the security policy', async () => {
    const { page, complaints } = await openCalculator(
      visit,
      '?decision=question-time&window=0&date=2026-12-09',
    );
    await answered(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Add it to a calendar' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('last-day-2026-11-27.ics');
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128\r\n');
    expect(file).toContain('\r\nSUMMARY:Last day\\, by noon: Send your question to the clerk\r\n');
    expect(file.replaceAll('\r\n ', '')).toContain(
      `URL:${visit.origin}${url}?decision=question-time&window=0&date=2026-12-09\r\n`,
    );
    expect(complaints).toEqual([]);
  });
});

describe('the page of the calculator', () => {
  it('lists in its table what the calculator offers, in the same order', async () => {
    const { page } = await openCalculator(visit);
    const offered = await page.locator('option:not([value=""])').allInnerTexts();
    const listed = await page
      .locator('.deadline-table tr[data-choice]')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            `${row.querySelector('th a')?.textContent ?? ''}: ${row.querySelector('[data-does]')?.textContent ?? ''}`,
        ),
      );
    expect(offered).toHaveLength(7);
    expect(listed).toEqual(offered);
  });

  it('without scripts says so, and says how long each time is and how to count it', async () => {
    const { page } = await openPage(visit, url, { javaScriptEnabled: false });
    expect(await page.getByText('Working out a day needs a script').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Work it out' }).isVisible()).toBe(false);
    const row = page.locator('tr[data-choice="house-next-door:1"]');
    const cells = await row.locator('th, td').allInnerTexts();
    expect(cells.map((cell) => cell.split('\n')[0]?.trim())).toEqual([
      'What your neighbour may build',
      'Book three minutes to speak',
      '3 clear days before, until 5pm',
      'The Land Panel meeting. The day before is day 1. The last day is one beyond day 3.',
      'Clear days',
    ]);
    expect(await page.locator('.deadline-uncounted li').allInnerTexts()).toEqual([
      expect.stringMatching(/Write in about the permit\. Use the closing date on the notice\.$/),
      expect.stringMatching(/Ask the Steering Bench\. Ask the clerk which day it is\.$/),
    ]);
  });

  it('fetches the counting only when it is wanted, and moves nothing when it comes', async () => {
    const { page, requests } = await openCalculator(visit);
    const scripts = (): string[] =>
      requests.filter((address) => address.includes('counter.client'));
    expect(scripts()).toEqual([]);
    const before = await page.locator('#times').boundingBox();
    await page.getByLabel('Day', { exact: true }).focus();
    await expect.poll(() => scripts().length).toBe(1);
    expect(await page.locator('#times').boundingBox()).toEqual(before);
  });

  it('says so when the counting cannot be fetched, and tries again', async () => {
    const { page } = await openCalculator(visit);
    await page.route(/counter\.client/, (route) => route.abort());
    await askFor(page, speak, ['9', '12', '2026']);
    await expect.poll(() => status(page)).toMatch(/^The counting could not be loaded\./);
    await page.unroute(/counter\.client/);
    await askFor(page, '', ['9', '12', '2026']);
    expect(await answered(page)).toContain('Last day: Thursday 3 December 2026, by 5pm');
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
    { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  ] as const)('has no fault in $colorScheme at $viewport.width pixels', async (screen) => {
    for (const search of [
      '',
      '?decision=lane-closures&window=0&date=2026-12-14',
      '?decision=nothing&window=0&date=2026-13-01',
    ]) {
      const { page, complaints } = await openCalculator(visit, search, screen);
      if (search.includes('lane')) await answered(page);
      if (search.includes('nothing')) await expect.poll(() => problems(page)).toHaveLength(2);
      expect(await faultsOf(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    }
  });
});
