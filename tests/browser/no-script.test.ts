import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughSite, readBuiltSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

const withoutScript = { javaScriptEnabled: false };

describe('with scripts off', () => {
  it('the search page lists every decision, way, body, theme and word', async () => {
    const { page } = await openPage(visit, '/search/', withoutScript);
    const listed = await page
      .locator('.a-to-z a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const { pages } = readBuiltSite(boroughSite);
    const expected = pages
      .map(({ url }) => url)
      .filter((url) => /^\/(influence|how|themes)\/.+/.test(url));
    for (const url of expected) expect(listed).toContain(url);
    expect(await page.getByText('Searching needs a script').isVisible()).toBe(true);
    expect(await page.getByText('Narrow the search').isVisible()).toBe(false);
  });

  it('a decision says who decides, how far you can move it, when, how and what happens', async () => {
    const { page } = await openPage(visit, '/influence/yearly-budget/', withoutScript);
    for (const heading of [
      'Who decides',
      'How far you can move it',
      'Last useful day',
      'When it can move',
      'The best ways, in order',
      'What happens to what you send',
      'The law',
    ])
      expect(await page.getByRole('heading', { name: heading }).isVisible(), heading).toBe(true);
  });

  it('a word can still be explained where it stands', async () => {
    const { page } = await openPage(visit, '/influence/yearly-budget/', withoutScript);
    await page.getByRole('button', { name: 'levy', exact: true }).click();
    expect(await page.locator('[popover]:popover-open').innerText()).toContain(
      'Money that every home pays',
    );
  });
});
