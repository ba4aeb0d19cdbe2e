import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import { all, filterOf, said, shown } from './support/forums.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('choosing a forum', () => {
  it('widens within a facet and narrows across facets, and says how many are left', async () => {
    const { page, complaints } = await openPage(visit, '/forums/');
    expect(await shown(page)).toHaveLength(all);
    await filterOf(page);
    await page.getByText('Choose by area, interest').click();
    await page.locator('input[name="interest"][value="tenants"]').check();
    expect(await said(page)).toBe(`2 of ${all} forums and councils shown.`);
    await page.locator('input[name="interest"][value="faith"]').check();
    expect(await said(page)).toBe(`3 of ${all} forums and councils shown.`);
    await page.locator('input[name="evening"][value="yes"]').check();
    expect(await shown(page)).toEqual(['Brannick Neighbourhood Board']);
    expect(await page.locator('.voice-group:not([hidden])').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?interest=faith&interest=tenants&evening=yes');
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('counts for each question the answers yes, no and not known', async () => {
    const { page } = await openPage(visit, '/forums/?online=no');
    await filterOf(page);
    expect((await shown(page)).sort()).toEqual([
      'Nether Quill Parish',
      'Steering Voices',
      'Youth Moot',
    ]);
    const counts = await page
      .locator('input[name="online"]')
      .evaluateAll((boxes) =>
        boxes.map((box) => box.parentElement?.querySelector('[data-count]')?.textContent),
      );
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it('brings back the last view with Back, and everything with "Show all again"', async () => {
    const { page } = await openPage(visit, '/forums/?kind=youth-forum');
    await filterOf(page);
    expect(await shown(page)).toEqual(['Youth Moot']);
    await page.locator('input[name="kind"][value="ward-forum"]').check();
    expect(await shown(page)).toHaveLength(3);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(['Youth Moot']);
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await shown(page)).toHaveLength(all);
    expect(new URL(page.url()).search).toBe('');
  });

  it('passes over choices that do not exist, and is calm when nothing fits', async () => {
    const { page, complaints } = await openPage(visit, '/forums/?kind=<script>&colour=red&area=');
    await filterOf(page);
    expect(await shown(page)).toHaveLength(all);
    await page.goto(`${visit.origin}/forums/?kind=youth-forum&evening=yes`);
    await filterOf(page);
    expect(await said(page)).toBe('No forum fits all of this. Take a choice away.');
    expect(complaints).toEqual([]);
  });

  it('works from the keyboard alone', async () => {
    const { page } = await openPage(visit, '/forums/');
    await filterOf(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await said(page)).toMatch(/^\d+ of 11 forums and councils shown\.$/);
  });

  it('shows a hostile name as text', async () => {
    const { page, complaints } = await openPage(visit, '/forums/');
    expect(await shown(page)).toContain('Loud <b>voices</b> & "friends"');
    await page.goto(`${visit.origin}/forums/loud-voices/`);
    expect(await page.locator('main b').count()).toBe(0);
    await page.goto(`${visit.origin}/forums/loud-voices/poster/`);
    expect(await page.locator('main b').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('with scripts off', () => {
  it('the forums are a plain list with headings, and the box leads to the towns', async () => {
    const { page, requests } = await openPage(visit, '/forums/', { javaScriptEnabled: false });
    expect(await page.locator('.voice-row').count()).toBe(all);
    expect(await page.locator('.voice-group h2').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-filter-form]').isVisible()).toBe(false);
    await page.getByLabel('Your postcode, town or village').fill('WN2 4AA');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\/a-to-z\//);
    expect(requests.filter((url) => /wn2/i.test(url))).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('Brannick');
  });

  it('a poster is whole, and has no print button', async () => {
    const { page } = await openPage(visit, '/areas/upper-withen/poster/', {
      javaScriptEnabled: false,
    });
    expect(await page.getByRole('img', { name: /^Code that leads to/ }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Print this poster' }).isVisible()).toBe(false);
  });
});

describe('a printed poster', () => {
  it.each(['/areas/middle-withen/poster/', '/forums/loud-voices/poster/'])(
    '%s is one page of A4 with nothing of the site around it',
    async (url) => {
      const { page } = await openPage(visit, url);
      expect(await page.locator('.poster h1').isVisible()).toBe(true);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['.masthead', '.footer', '.crumbs', '.before-poster', '.something-wrong'])
        expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
    },
  );
});
