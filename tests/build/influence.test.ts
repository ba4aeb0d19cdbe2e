import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

describe.each([realSite, boroughSite])('the influence map of %s', (folder) => {
  const page = readBuiltSite(folder).pages.find(({ url }) => url === '/influence/');
  if (!page) throw new Error('no influence map');
  const classes = (element: { properties: Record<string, unknown> }): string[] =>
    [element.properties['className']].flat().map(String);
  const rows = elementsOf(page, 'li').filter((element) =>
    classes(element).includes('decision-row'),
  );
  const dots = visit(page.tree).filter(({ properties }) => properties['dataDot'] !== undefined);

  it('carries the same decisions in the picture and in the rows', () => {
    const inRows = rows.map(({ properties }) => properties['dataDecision']).sort();
    const inPicture = dots.map(({ properties }) => properties['dataDot']).sort();
    expect(inPicture).toEqual(inRows);
    expect(inRows.length).toBeGreaterThan(20);
  });

  it('draws the same mark in the picture as in the row: the same size, fill and theme', () => {
    const drawing = (element: (typeof rows)[number]): string[] =>
      visit(element)
        .filter((inner) => classes(inner).some((name) => name.startsWith('m-')))
        .map((inner) => JSON.stringify([inner.tagName, inner.properties]));
    for (const dot of dots) {
      const row = rows.find(
        ({ properties }) => properties['dataDecision'] === dot.properties['dataDot'],
      );
      if (!row) throw new Error('no row');
      expect(drawing(dot)).toEqual(drawing(row));
      const dye = (element: typeof row): string | undefined =>
        classes(element).find((name) => name.startsWith('t-'));
      expect(dye(dot)).toBe(dye(row));
    }
  });

  it('keeps the picture out of the way of keys and ears', () => {
    const [picture] = elementsOf(page, 'svg').filter((element) =>
      classes(element).includes('influence-map'),
    );
    expect(picture?.properties['ariaHidden']).toBe('true');
    const links = picture ? visit(picture).filter(({ tagName }) => tagName === 'a') : [];
    expect(links.length).toBeGreaterThan(16);
    expect(links.every(({ properties }) => properties['tabIndex'] === -1)).toBe(true);
  });
});
