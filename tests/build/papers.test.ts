import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

describe.each([realSite, boroughSite])('the page of the papers in %s', (folder) => {
  const page = readBuiltSite(folder).pages.find(({ url }) => url === '/approach/papers/');
  if (!page) throw new Error('no page of the papers');
  const lists = elementsOf(page, 'ol').filter(({ properties }) =>
    [properties['className']].flat().includes('paragraphs'),
  );
  const rows = lists.flatMap(({ children }) =>
    children.filter((child) => child.type === 'element' && child.tagName === 'li'),
  );

  it('leads each paragraph to a part of the site that carries it', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const links = visit(row)
        .filter(({ tagName }) => tagName === 'a')
        .map(({ properties }) => String(properties['href']));
      expect(links.filter((href) => href.startsWith('/')).length).toBeGreaterThan(0);
    }
  });

  it('leads each note to its paragraph and back', () => {
    const ids = new Set(visit(page.tree).map(({ properties }) => properties['id']));
    const inPage = elementsOf(page, 'a')
      .map(({ properties }) => String(properties['href']))
      .filter((href) => /-(note|from)$/.test(href));
    expect(inPage.length).toBeGreaterThan(1);
    for (const href of inPage) expect(ids).toContain(href.slice(1));
  });
});
