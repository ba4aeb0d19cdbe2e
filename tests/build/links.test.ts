import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

const addressAttributes = ['href', 'src', 'action'] as const;

describe.each([realSite, boroughSite])('the links of %s', (folder) => {
  const { pages, files } = readBuiltSite(folder);
  const anchors = new Map(
    pages.map((page) => [
      page.url,
      new Set(
        visit(page.tree).flatMap(({ properties }) => (properties['id'] ? [properties.id] : [])),
      ),
    ]),
  );
  const links = pages.flatMap((page) =>
    elementsOf(page, 'a', 'link', 'script', 'img', 'form').flatMap(({ properties }) =>
      addressAttributes.flatMap((name) =>
        properties[name] === undefined ? [] : [{ page: page.url, to: properties[name] }],
      ),
    ),
  );

  it('lead to a page, a file and an anchor that exist', () => {
    const broken = links
      .filter(({ to }) => !/^[a-z]+:/.test(to))
      .filter(({ page, to }) => {
        const target = new URL(to, `https://site.invalid${page}`);
        if (target.pathname.endsWith('/')) {
          const ids = anchors.get(target.pathname);
          return !ids || (target.hash !== '' && !ids.has(decodeURIComponent(target.hash.slice(1))));
        }
        return !files.includes(target.pathname.slice(1));
      });
    expect(broken).toEqual([]);
  });

  it('are well formed where they lead elsewhere, and need no other protocol', () => {
    const outside = links.filter(({ to }) => /^[a-z]+:/.test(to));
    const odd = outside.filter(
      ({ to }) => !URL.canParse(to) || !/^(https?|mailto|webcal):/.test(to) || /\s/.test(to),
    );
    expect(odd).toEqual([]);
  });

  it('say where they go: no link is empty or says only "here"', () => {
    const vague = pages.flatMap((page) =>
      elementsOf(page, 'a').flatMap((link) => {
        const text = visit(link).length >= 0 ? JSON.stringify(link.children) : '';
        return /"value":"\s*(here|click here|more|read more)\s*"/i.test(text) ||
          link.children.length === 0
          ? [`${page.url} ${String(link.properties['href'])}`]
          : [];
      }),
    );
    expect(vague).toEqual([]);
  });
});
