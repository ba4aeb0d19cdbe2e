import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boroughSite, readBuiltSite, realSite } from '../support/built-site.ts';

describe.each([realSite, boroughSite])('the search index of %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };

  it('holds every page that is to be searched, in one language', () => {
    const searched = pages.filter(({ html }) => html.includes('data-pagefind-body'));
    expect(Object.keys(entry.languages)).toEqual(['en-gb']);
    expect(entry.languages['en-gb']?.page_count).toBe(searched.length);
  });

  it('leaves out only the search page, what is made to be printed and the page for a wrong address', () => {
    const left = pages.filter(({ html }) => !html.includes('data-pagefind-body'));
    const urls = left.map(({ url }) => url).filter((url) => !/\/(poster|one-page)\/$/.test(url));
    expect(urls.sort()).toEqual(['/404.html', '/search/']);
  });
});
