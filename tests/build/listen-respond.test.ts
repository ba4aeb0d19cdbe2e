import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { boroughSite, readBuiltSite, realSite } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

function classesOf({ properties }: Element): string[] {
  return [properties['className']].flat().map(String);
}

function withClass(element: Element, name: string): Element[] {
  return visit(element).filter((inner) => inner !== element && classesOf(inner).includes(name));
}

/** The words of an element, without the meanings of terms that open on a press. */
function wordsOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || child.properties['popover'] !== undefined) return '';
      return wordsOf(child);
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function said(element: Element): string[] {
  return ['flow-text', 'flow-says'].map((name) => withClass(element, name).map(wordsOf).join(''));
}

const sites = [realSite, boroughSite];

describe.each(sites)('the picture of how an area listens and answers, in %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const figures = pages.flatMap(({ url, tree }) =>
    visit(tree)
      .filter((element) => element.tagName === 'figure' && classesOf(element).includes('flow'))
      .map((figure) => ({ url, figure })),
  );

  it('stands on the page of each area, and once for each model', () => {
    const byPart = Map.groupBy(figures, ({ url }) => url.split('/')[1]);
    expect(byPart.get('approach')).toHaveLength(2);
    expect(byPart.get('areas')?.length).toBeGreaterThan(2);
  });

  it('carries the same boxes, with the same words, as the list that is its twin', () => {
    for (const { figure } of figures) {
      const boxes = withClass(figure, 'flow-box').map((box) => {
        const [text = '', says] = said(box);
        return [text.replace(/^Gap: /, ''), says];
      });
      const [twin] = withClass(figure, 'flow-twin');
      const rows = twin
        ? visit(twin)
            .filter(
              ({ tagName, children }) =>
                tagName === 'li' &&
                children.some(
                  (child) => child.type === 'element' && classesOf(child).includes('flow-text'),
                ),
            )
            .map(said)
        : [];
      expect(boxes.length).toBeGreaterThan(6);
      expect(rows).toEqual(boxes);
    }
  });

  it('is folded away on the page of an area, behind the numbers of its boxes', () => {
    for (const { url, tree } of pages.filter((page) => /^\/areas\/[^/]+\/$/.test(page.url))) {
      const [fold] = visit(tree).filter((element) => classesOf(element).includes('flow-fold'));
      if (!fold) throw new Error(`${url} has no fold`);
      expect(fold.properties['open'], url).toBeUndefined();
      const summary = fold.children.find(
        (child) => child.type === 'element' && child.tagName === 'summary',
      );
      const boxes = withClass(fold, 'flow-box').length;
      expect(summary?.type === 'element' && wordsOf(summary), url).toContain(`Of ${boxes} boxes:`);
    }
  });

  it('leaves to the list of the page the groups that an area listens through', () => {
    for (const { figure } of figures.filter(({ url }) => url.startsWith('/areas/'))) {
      const [listen] = withClass(figure, 'listen');
      const links = listen ? visit(listen).filter(({ tagName }) => tagName === 'a') : [];
      const hrefs = links.map(({ properties }) => String(properties['href']));
      expect(hrefs.filter((href) => href.startsWith('/forums/'))).toEqual([]);
    }
  });

  it('says each gap in words, and only gaps', () => {
    for (const { figure } of figures) {
      const boxes = withClass(figure, 'flow-box');
      for (const box of boxes) {
        const isGap = classesOf(box).includes('gap');
        expect(wordsOf(box).startsWith('Gap: ')).toBe(isGap);
      }
      expect(boxes.some((box) => classesOf(box).includes('gap'))).toBe(true);
    }
  });

  it('leads every box somewhere', () => {
    for (const { figure } of figures)
      for (const box of withClass(figure, 'flow-box'))
        expect(visit(box).filter(({ tagName }) => tagName === 'a')).toHaveLength(1);
  });
});
