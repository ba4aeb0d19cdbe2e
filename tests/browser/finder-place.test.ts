import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { openPage, startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import { ask, said, linksIn, facts } from './support/finder.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('a postcode in the box', () => {
  it.each(['wn11ba', ' WN1-1BA ', 'ＷＮ１ １ＢＡ'])(
    'leads “%s” to its ward, area, hub, forums and parish',
    async (typed) => {
      const { page, complaints } = await openPage(visit, '/find/');
      await ask(page, typed);
      expect(await said(page, /ward/)).toBe('WN1 1BA is in the ward of Nether Quill.');
      expect(await linksIn(page, '.found-place')).toEqual([
        '/wards/nether-quill/',
        '/wards/nether-quill/#councillors',
        '/areas/upper-withen/',
        '/who/nether-quill-parish/',
        '/places/quill-library/',
        '/places/quill-library/',
        '/forums/steering-voices/',
        '/when/',
      ]);
      expect(await facts(page)).toMatch(/Satellites\s+none that we know of/);
      expect(await faultsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('leads to the councillors on the page of the ward', async () => {
    const { page } = await openPage(visit, '/find/#WN11BA');
    await page.getByRole('link', { name: 'Find out who they are, and write to them' }).click();
    await page.waitForURL('**/wards/nether-quill/#councillors');
    expect(await page.locator('#councillors').innerText()).toBe('Councillors');
  });

  it('gets the nearest hub, wherever it is, and how far that is', async () => {
    const { page } = await openPage(visit, '/find/#WN11BA');
    await said(page, /ward/);
    expect(await facts(page)).toMatch(
      /Nearest hub\s+Quill Library. About \d.* from this postcode, as the crow flies\./,
    );
  });

  it('gets what is known to meet now, and the rest folded away, but for what has ended', async () => {
    const { page } = await openPage(visit, '/find/#WN11BA');
    await said(page, /ward/);
    expect(await facts(page)).toMatch(/Forums that meet now\s+Steering Voices\s+Other forums/);
    const quiet = page.locator('.found-place details');
    expect(await linksIn(page, '.found-place details')).toEqual([]);
    await quiet.locator('summary', { hasText: 'Not known to meet now (2)' }).click();
    expect(await linksIn(page, '.found-place details')).toEqual([
      '/forums/elders-ride-out/',
      '/forums/quill-area-forum/',
    ]);
    expect(await page.locator('.found-place a[href="/forums/youth-moot/"]').count()).toBe(0);
  });

  it('gets the hubs and forums of both areas where nobody knows which it is in', async () => {
    const { page } = await openPage(visit, '/find/#WN41BA');
    await said(page, /ward/);
    const text = await page.locator('.found-place').innerText();
    expect(text).toMatch(/Area\s+Lower Withen or Middle Withen\. Our sources do not say which\./);
    expect(text).toMatch(
      /Nearest hub\s+Brannick Hall\. About 9\.7 miles from this postcode, as the crow flies\./,
    );
    expect(text).toMatch(/If it is in Lower Withen\s+Hubs\s+none that we know of/);
    expect(text).toMatch(/If it is in Middle Withen\s+Hubs\s+Brannick Hall/);
    expect(text).toMatch(/Forums that meet now\s+Brannick Neighbourhood Board, Steering Voices/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is told once on the screen, and once to ears', async () => {
    const { page } = await openPage(visit, '/find/#WN11BA');
    expect(await said(page, /ward/)).toBe('WN1 1BA is in the ward of Nether Quill.');
    const box = await page.locator('[role="status"] .hidden').boundingBox();
    expect(box).toMatchObject({ width: 1, height: 1 });
    const text = await page.locator('.found-place').innerText();
    expect(text.match(/Upper Withen/g)).toHaveLength(1);
    expect(text.match(/in the ward of/g)).toHaveLength(1);
  });

  it('stays in the browser: no request holds it, and the address only after the sign #', async () => {
    const { page, requests } = await openPage(visit, '/find/');
    await ask(page, 'WN1 1BA');
    await said(page, /Nether Quill/);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#WN11BA');
    await page.reload();
    await said(page, /Nether Quill/);
    await page.getByRole('searchbox', { name: /What you want to change/ }).fill('wn1 1ba');
    await page.keyboard.press('Enter');
    await said(page, /Nether Quill/);
    expect(requests.filter((url) => /wn1 ?-?1ba|wn1%20|nether/i.test(url))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(visit.origin))).toEqual([]);
  });

  it.each(['/find/', '/'])(
    'stays in the browser when only its start is typed on %s, reloaded or followed from an old link',
    async (url) => {
      const { page, requests } = await openPage(visit, url);
      await ask(page, 'WN2 3');
      await said(page, /WN2 3/);
      expect(new URL(page.url()).search).toBe('');
      expect(new URL(page.url()).hash).toBe('#find=WN2%203');
      await page.reload();
      await said(page, /WN2 3/);
      expect(await page.getByLabel('Say it in your own words').inputValue()).toBe('WN2 3');
      await ask(page, 'bins missed in WN2');
      await said(page, /bins/);
      expect(new URL(page.url()).search).toBe('');
      const search = page.getByRole('link', { name: /^Search every page for/ });
      expect(await search.getAttribute('href')).toBe('/search/?q=bins+missed+in');
      expect(requests.filter((one) => /wn2/i.test(one))).toEqual([]);
      await page.goto(`${visit.origin}${url}?q=WN2`);
      await said(page, /WN2/);
      expect(page.url()).toBe(`${visit.origin}${url}#find=WN2`);
    },
  );

  it('comes from the box at the top of any page', async () => {
    const { page, requests } = await openPage(visit, '/glossary/');
    await page.getByRole('searchbox').fill('wn1 1ba');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/find/#WN11BA');
    await said(page, /Nether Quill/);
    expect(requests.filter((url) => /wn1/i.test(new URL(url).search))).toEqual([]);
  });

  it('is answered beside the words it came with', async () => {
    const { page } = await openPage(visit, '/find/');
    await ask(page, 'bins missed wn1 1ba');
    expect(await said(page, /found/)).toMatch(/^WN1 1BA is in the ward .*“bins missed”/);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?q=bins+missed#WN11BA');
    await page.goBack();
    await expect.poll(() => page.locator('.found').innerText()).toBe('');
  });

  it('is kept on the device only when asked, and forgotten when asked', async () => {
    const { page } = await openPage(visit, '/find/');
    const kept = (): Promise<string | null> =>
      page.evaluate(() => localStorage.getItem('postcode'));
    await ask(page, 'WN1 1BA');
    await said(page, /Nether Quill/);
    expect(await kept()).toBe(null);
    await page.getByRole('button', { name: 'Remember on this device' }).click();
    expect(await kept()).toBe('WN1 1BA');
    await page.goto(`${visit.origin}/find/`);
    await said(page, /Nether Quill/);
    await page.getByRole('button', { name: 'Forget this postcode' }).click();
    expect(await kept()).toBe(null);
    await page.goto(`${visit.origin}/find/`);
    expect(await page.locator('.found').innerText()).toBe('');
  });

  it('says which of the other answers it is', async () => {
    const { page } = await openPage(visit, '/find/');
    await ask(page, 'ZZ1 1ZZ');
    expect(await said(page, /ZZ1/)).toBe('ZZ1 1ZZ is outside Aldermoor.');
    await ask(page, 'WN1 1QN');
    expect(await said(page, /live/)).toBe('WN1 1QN is not a live postcode we know in Aldermoor.');
    expect(await page.locator('.found-place').innerText()).toContain('Check it for slips.');
  });

  it('says so when the list cannot be loaded', async () => {
    const { page } = await openPage(visit, '/find/');
    await page.route('**/postcodes.txt', (route) => route.abort());
    await ask(page, 'WN1 1BA');
    expect(await said(page, /list/)).toBe('The list of postcodes could not be loaded. Try again.');
  });
});
