import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';

function meta(page: BuiltPage, key: string): string | undefined {
  const found = elementsOf(page, 'meta').find(
    ({ properties }) => properties['name'] === key || properties['property'] === key,
  );
  return found && String(found.properties['content']);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the pages of $folder', ({ folder, content }) => {
  const { pages, files } = readBuiltSite(folder);
  const { url: origin } = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as {
    url: string;
  };

  it('have one first heading each', () => {
    expect(
      pages.filter((page) => elementsOf(page, 'h1').length !== 1).map(({ url }) => url),
    ).toEqual([]);
  });

  it('have a title of their own each', () => {
    expect(repeated(pages.map((page) => elementsOf(page, 'title').map(textOf).join()))).toEqual([]);
  });

  it('have a description of their own each', () => {
    const descriptions = pages.map((page) => meta(page, 'description') ?? '');
    expect(descriptions).not.toContain('');
    expect(repeated(descriptions)).toEqual([]);
  });

  it('name their own address as the canonical one', () => {
    const wrong = pages.filter((page) => {
      const link = elementsOf(page, 'link').find(({ properties }) =>
        [properties['rel']].flat().includes('canonical'),
      );
      const own = page.url === '/404.html' ? '/404/' : page.url;
      return link?.properties['href'] !== `${origin}${own}`;
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('carry tags for a preview, with a picture that exists', () => {
    for (const page of pages) {
      expect(meta(page, 'og:title'), page.url).toBeTruthy();
      expect(meta(page, 'og:image'), page.url).toBe(`${origin}/social.png`);
    }
    expect(files).toContain('social.png');
  });

  it('are in the language en-GB', () => {
    const languages = pages.map((page) => elementsOf(page, 'html')[0]?.properties['lang']);
    expect(new Set(languages)).toEqual(new Set(['en-GB']));
  });

  it('are all in the site map, but for search and the page for a wrong address', () => {
    const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const expected = pages
      .map(({ url }) => url)
      .filter((url) => url !== '/404.html' && url !== '/search/')
      .map((url) => `${origin}${url}`);
    expect(listed.sort()).toEqual(expected.sort());
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${origin}/sitemap-index.xml`,
    );
  });

  it('name the feed that follows them, where there is one, and the feed is there', () => {
    const feeds = new Map(
      pages.flatMap((page) =>
        elementsOf(page, 'link')
          .filter(({ properties }) => properties['type'] === 'application/atom+xml')
          .map(({ properties }) => [page.url, properties] as const),
      ),
    );
    expect(feeds.get('/actions/')).toMatchObject({ rel: ['alternate'], href: '/actions/all.atom' });
    const areas = pages.filter(({ url }) => /^\/areas\/[^/]+\/$/.test(url));
    expect(areas.length).toBeGreaterThan(0);
    for (const { url } of areas) {
      const id = url.split('/')[2] ?? '';
      expect(feeds.get(url)?.['href'], url).toBe(`/actions/${id}.atom`);
    }
    expect(feeds.has('/money/')).toBe(false);
    for (const { href, title } of feeds.values()) {
      expect(files).toContain(String(href).slice(1));
      expect(title).toBeTruthy();
    }
  });

  it('come with an icon and a page for a wrong address', () => {
    for (const file of ['favicon.ico', 'favicon.svg', '404.html'])
      expect(existsSync(join(folder, file)), file).toBe(true);
  });
});
