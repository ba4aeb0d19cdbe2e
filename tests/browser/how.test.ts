import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';

const words = `Under the Commons and Records Act 1933, please send me:

[what you want to see], from [first day] to [last day].`;

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('words to start from', () => {
  it('are copied whole by a button, from the keyboard, and "Copied" is shown and announced', async () => {
    const { page, complaints } = await openPage(visit, '/how/ask-for-records/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy these words' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^Copied$/ })
      .waitFor({ state: 'attached' });
    expect(await page.locator('[data-outcome]').innerText()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('are selected instead when the browser does not let them be copied', async () => {
    const { page, complaints } = await openPage(visit, '/how/ask-for-records/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: 'Copy these words' }).click();
    await page.getByText('It could not be copied. The words are selected').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(words);
    expect(complaints).toEqual([]);
  });

  it('can be downloaded, with scripts off as well', async () => {
    const { page } = await openPage(visit, '/how/ask-for-records/', { javaScriptEnabled: false });
    expect(await page.getByText('Copy these words').isVisible()).toBe(false);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download as plain text' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('ask-for-records.txt');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('\n')[0]).toBe('\uFEFFAsk for records');
    expect(text).toContain(words);
  });

  it('are printed without the button and the link', async () => {
    const { page } = await openPage(visit, '/how/ask-for-records/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Under the Commons and Records Act').isVisible()).toBe(true);
    expect(await page.getByText('Download as plain text').isVisible()).toBe(false);
  });
});

describe('the page that helps to choose', () => {
  it('leads from an answer to a way with scripts off', async () => {
    const { page } = await openPage(visit, '/how/choose/', { javaScriptEnabled: false });
    const answer = page.getByRole('listitem').filter({
      has: page.getByRole('heading', {
        name: 'I want to challenge something that is already decided',
      }),
    });
    await answer.getByRole('link', { name: 'Ask for records' }).click();
    await page.waitForURL(/\/how\/ask-for-records\/$/);
  });

  it('puts the quickest way first under an answer', async () => {
    const { page } = await openPage(visit, '/how/choose/');
    const answer = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: 'I want to change something before it is decided' }),
    });
    expect(await answer.getByRole('link').allInnerTexts()).toEqual([
      'Answer a consultation',
      'Speak at the Land Panel',
    ]);
  });
});
