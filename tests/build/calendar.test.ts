import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/atlas/build.ts';
import { readContent } from '../../src/atlas/read.ts';
import { calendarName } from '../../src/feeds/calendar-feeds.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import { namesOfThePlace } from '../support/names.ts';
import { lint } from '../unit/feeds/lint.ts';
import { readBack } from '../unit/feeds/read-back.ts';

async function atlasOf(content: string) {
  const { atlas } = buildAtlas((await readContent(content)).records);
  if (!atlas) throw new Error(`${content} has problems`);
  return atlas;
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the calendars of $folder', async ({ folder, content }) => {
  const { pages, files } = readBuiltSite(folder);
  const atlas = await atlasOf(content);
  const { decisions, site } = atlas;
  const calendars = files
    .filter((file) => file.endsWith('.ics'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const links = pages.flatMap((page) =>
    elementsOf(page, 'a').flatMap(({ properties }) =>
      String(properties['href']).endsWith('.ics') ? [String(properties['href'])] : [],
    ),
  );

  it('are linked from the pages, and every link leads to one, to take or to subscribe', () => {
    expect(links).toContain('/calendar/all.ics');
    expect(links).toContain(`${site.url.replace(/^https?:/, 'webcal:')}/calendar/all.ics`);
    const lost = links.filter((link) => !files.includes(new URL(link, site.url).pathname.slice(1)));
    expect(lost).toEqual([]);
  });

  it.each(calendars)('$file is well formed, and another program reads it', ({ text }) => {
    expect(lint(text)).toEqual([]);
    expect(readBack(text).events.length).toBeGreaterThan(0);
  });

  it.each(calendars)('$file holds whole days that are firm, usual or cancelled', ({ text }) => {
    for (const { uid, title, status, transparency, first, end, wholeDays } of readBack(text)
      .events) {
      expect(['CONFIRMED', 'TENTATIVE', 'CANCELLED'], uid).toContain(status);
      if (status !== 'CANCELLED')
        expect(status === 'TENTATIVE', uid).toBe(/^(Moved, )?usually/i.test(title));
      expect(title.startsWith('Cancelled'), uid).toBe(status === 'CANCELLED');
      expect({ transparency, wholeDays }, uid).toEqual({
        transparency: 'TRANSPARENT',
        wholeDays: true,
      });
      expect(first < end, uid).toBe(true);
    }
  });

  it('hold no window that may only happen, and none without dates', () => {
    const told = decisions.flatMap((decision) => {
      const name = calendarName(atlas, 'decisions', decision.id);
      const text = calendars.find(({ file }) => file === `calendar/${name}.ics`)?.text;
      const windows = (text ? readBack(text).events : []).map(
        ({ uid }) => decision.windows[Number(uid.split('.')[1]) - 1],
      );
      return windows.flatMap((window) =>
        window &&
        (window.kind === 'yearly' || window.kind === 'once') &&
        window.certainty !== 'possible'
          ? []
          : [decision.id],
      );
    });
    expect(told).toEqual([]);
  });

  it('lead to pages that exist', () => {
    const addresses = calendars.flatMap(({ text }) => readBack(text).events.map(({ url }) => url));
    const known = new Set(pages.map(({ url }) => `${site.url}${url}`));
    expect(addresses.filter((address) => !known.has(address))).toEqual([]);
  });
});

describe('the calendars of the invented borough', () => {
  it('hold no word of the real one', () => {
    const pattern = new RegExp(`\\b(?:${namesOfThePlace('content').join('|')})\\b`, 'i');
    const told = readBuiltSite(boroughSite).files.filter(
      (file) =>
        file.endsWith('.ics') &&
        pattern.test(readFileSync(join(boroughSite, file), 'utf8').replaceAll('\r\n ', '')),
    );
    expect(told).toEqual([]);
  });
});
