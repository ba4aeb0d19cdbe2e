import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite, readBuiltSite, realSite } from '../support/built-site.ts';
import { openBlank, startVisit } from '../support/visitor.ts';
import type { OpenPage, Visit } from '../support/visitor.ts';

const wide = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const small = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const;

describe.each([
  { folder: realSite, screen: wide, name: 'on a wide light screen' },
  { folder: boroughSite, screen: small, name: 'on a small dark screen' },
])('every page of $folder $name', ({ folder, screen }) => {
  let visit: Visit;
  let open: OpenPage;
  beforeAll(async () => {
    visit = await startVisit(folder);
    open = await openBlank(visit, screen);
  });
  afterAll(() => visit.end());

  it.each(readBuiltSite(folder).pages)(
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
