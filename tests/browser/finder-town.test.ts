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

describe('a place in the box', () => {
  it('is a town, with its ward, area and parish', async () => {
    const { page } = await openPage(visit, '/find/');
    await ask(page, 'nether quill');
    expect(await said(page, /middle/)).toContain(
      'The middle of Nether Quill is in the ward of Nether Quill.',
    );
    expect(await facts(page)).toMatch(
      /Area\s+Upper Withen\s+Town or parish council\s+Nether Quill/,
    );
  });

  it('is a town with every area of its ward, their shares, and the hubs of each', async () => {
    const { page } = await openPage(visit, '/find/?q=Brannick');
    await said(page, /middle/);
    const text = await page.locator('.found-place').innerText();
    expect(text).toMatch(/Area of the middle\s+Middle Withen/);
    expect(text).toMatch(/by its postcodes\s+Middle Withen 82%; Upper Withen 18%/);
    expect(text).toMatch(
      /Nearest hub\s+Brannick Hall\. About 50 yards from the middle of Brannick, as the crow flies\./,
    );
    expect(text).toMatch(/In Middle Withen\s+Hubs\s+Brannick Hall/);
    expect(text).toMatch(/In Upper Withen\s+Hubs\s+Quill Library/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is the start of a postcode, with every ward and area it covers', async () => {
    const { page } = await openPage(visit, '/find/');
    await ask(page, 'WN2 3');
    await said(page, /WN2 3/);
    expect(await facts(page)).toMatch(/Areas\s+Middle Withen, Upper Withen/);
  });

  it('is an answer, so that nothing else need be found', async () => {
    const { page } = await openPage(visit, '/find/');
    await ask(page, 'WN1');
    expect(await said(page, /WN1/)).toBe(
      'Every postcode of Aldermoor that starts with WN1 is in the ward of Nether Quill.',
    );
    await ask(page, 'Ostlemouth');
    expect(await said(page, /middle/)).toMatch(
      /^The middle of Ostlemouth is in the ward of [^.]+\.$/,
    );
    const text = await page.locator('.found').innerText();
    expect(text).not.toMatch(/Try other words/);
    expect(text).toMatch(/Search every page for “Ostlemouth”/);
  });

  it('is several of one name, each with its ward', async () => {
    const { page } = await openPage(visit, '/find/');
    await ask(page, 'Reeds');
    expect(await said(page, /places/)).toContain('There are 2 places called Reeds');
    expect(await linksIn(page, '.found-place dl')).toEqual([
      '/wards/ostlemouth-and-the-long-salt-marsh-east/',
      '/wards/nether-quill/',
      '/areas/lower-withen/',
      '/areas/upper-withen/',
      '/who/nether-quill-parish/',
    ]);
  });
});
