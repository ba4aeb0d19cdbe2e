import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite, readBuiltSite, realSite } from '../support/built-site.ts';
import { openBlank, startVisit } from '../support/visitor.ts';
import type { BuiltPage } from '../support/built-site.ts';
import type { OpenPage, Visit } from '../support/visitor.ts';

/** Pages of one folder of the site are made alike: all of a small folder are visited, and of a large one this share. */
const most = 8;

/** Of each folder of the site, up to eight pages, spread evenly, with the heaviest among them. */
function spread(pages: readonly BuiltPage[]): BuiltPage[] {
  const folders = Map.groupBy(pages, ({ url }) => url.replace(/[^/]+\/$/, ''));
  return [...folders.values()].flatMap((alike) => {
    const heaviest = [...alike].sort((a, b) => b.html.length - a.html.length)[0];
    const step = Math.ceil(alike.length / most);
    return alike.filter((page, index) => index % step === 0 || page === heaviest);
  });
}

const wide = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const small = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const;

describe.each([
  { folder: realSite, screen: wide, name: 'on a wide light screen' },
  { folder: boroughSite, screen: small, name: 'on a small dark screen' },
])('the pages of $folder $name', ({ folder, screen }) => {
  let visit: Visit;
  let open: OpenPage;
  beforeAll(async () => {
    visit = await startVisit(folder);
    open = await openBlank(visit, screen);
  });
  afterAll(() => visit.end());

  it.each(spread(readBuiltSite(folder).pages))(
    '$url is open to everyone, quiet and private',
    async ({ url }) => {
      const { page, complaints } = open;
      complaints.length = 0;
      await page.goto(`${visit.origin}${url}`);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(await faultsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(sideways, 'pixels wider than the screen').toBeLessThanOrEqual(0);
    },
  );
});
