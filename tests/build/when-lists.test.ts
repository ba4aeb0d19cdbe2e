import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';

const states = ['on-notice', 'any-day', 'not-known'];

function hrefs(page: BuiltPage): string[] {
  return elementsOf(page, 'a').map(({ properties }) => String(properties['href']));
}

describe.each([realSite, boroughSite])('decisions without a date in %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const pageAt = (url: string): BuiltPage => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`there is no ${url}`);
    return page;
  };
  const rows = (page: BuiltPage): { id: string; state: string }[] =>
    elementsOf(page, 'li').flatMap(({ properties }) => {
      const [id, state] = [properties['dataDecision'], properties['dataState']];
      return typeof id === 'string' && typeof state === 'string' ? [{ id, state }] : [];
    });
  const all = rows(pageAt('/influence/'));

  it.each(states)('each stand on the page of their state: %s', (state) => {
    const ids = (list: readonly { id: string; state: string }[]): string[] =>
      list
        .filter((row) => row.state === state)
        .map(({ id }) => id)
        .sort();
    const listed = rows(pageAt(`/when/${state}/`));
    expect(ids(listed)).toEqual(ids(all));
    expect(listed.every((row) => row.state === state)).toBe(true);
  });

  it('are counted on /when/, each count a link', () => {
    const when = pageAt('/when/');
    for (const state of states) {
      expect(hrefs(when)).toContain(`/when/${state}/`);
      const count = all.filter((row) => row.state === state).length;
      const words = count === 1 ? '1 decision' : `${count} decisions`;
      expect(when.html).toContain(`>${words}. `);
    }
  });
});
