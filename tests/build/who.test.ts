import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

function withClass(node: Element | BuiltPage['tree'], name: string): Element[] {
  return visit(node).filter(({ properties }) =>
    [properties['className']].flat().some((one) => String(one).split(' ').includes(name)),
  );
}

function named(node: Element, name: string): Element[] {
  return visit(node).filter(({ tagName }) => tagName === name);
}

function plain(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function linksIn(node: Element): string[] {
  return named(node, 'a').map((link) => `${String(link.properties['href'])} ${plain(link)}`);
}

function number(node: Element | undefined, name: string): number {
  return Number(node?.properties[name]);
}

describe.each([realSite, boroughSite])('who decides in %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const page = pages.find(({ url }) => url === '/who/');
  if (!page) throw new Error('there is no page /who/');
  const [figure] = withClass(page.tree, 'body-tree');
  const drawings = figure ? named(figure, 'svg') : [];
  const lists = withClass(page.tree, 'tree');
  const listed = lists.flatMap(linksIn);

  it('is drawn at two sizes, and the picture names the same bodies with the same links as the list', () => {
    expect(drawings).toHaveLength(2);
    expect(listed.length).toBeGreaterThan(10);
    for (const drawing of drawings) expect(linksIn(drawing).sort()).toEqual([...listed].sort());
  });

  it('stands each body in the picture in the column of the level it is listed under', () => {
    const sections = elementsOf(page, 'section').filter((section) =>
      withClass(section, 'tree').some((list) => lists.includes(list)),
    );
    expect(sections.length).toBeGreaterThan(1);
    for (const drawing of drawings) {
      const columns = named(drawing, 'g');
      expect(columns.map(plain)).toEqual(
        sections.map((section) => named(section, 'h2').map(plain)).flat(),
      );
      for (const [index, section] of sections.entries()) {
        const [column] = columns[index] ? named(columns[index], 'rect') : [];
        const start = number(column, 'x');
        const end = start + number(column, 'width');
        const inside = named(drawing, 'a').filter((link) => {
          const x = number(named(link, 'rect')[0], 'x');
          return x > start && x < end;
        });
        expect(inside.map((link) => link.properties['href']).sort()).toEqual(
          named(section, 'a')
            .map((link) => link.properties['href'])
            .sort(),
        );
      }
    }
  });

  it('draws a line for each body whose page says that it is part of another', () => {
    const parts = pages.filter(
      (other) =>
        /^\/who\/.+/.test(other.url) &&
        elementsOf(other, 'aside').some((aside) =>
          named(aside, 'p').some((line) => plain(line).startsWith('Part of ')),
        ),
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const drawing of drawings)
      expect(withClass(drawing, 'part-of')).toHaveLength(parts.length);
  });

  it('hides the picture from screen readers and keeps its links out of the tab order, as the list has them', () => {
    for (const drawing of drawings) {
      expect(drawing.properties['ariaHidden']).toBe('true');
      for (const link of named(drawing, 'a')) expect(link.properties['tabIndex']).toBe(-1);
    }
    for (const link of lists.flatMap((list) => named(list, 'a')))
      expect(link.properties).not.toHaveProperty('tabIndex');
  });

  it('shows on each decision the chain from you to the first body that decides it', () => {
    const chainsOf = (at: BuiltPage): string[][] =>
      withClass(at.tree, 'chain').map((chain) => named(chain, 'li').map(plain));
    const decisions = pages.filter(({ url }) => /^\/influence\/.+/.test(url));
    expect(decisions.length).toBeGreaterThan(1);
    for (const decision of decisions) {
      const decider = withClass(decision.tree, 'who')
        .flatMap((cell) => named(cell, 'a'))
        .map((link) => pages.find(({ url }) => url === link.properties['href']))[0];
      const [chain] = decider ? chainsOf(decider) : [];
      expect(chain?.length, decision.url).toBeGreaterThan(0);
      expect(chainsOf(decision), decision.url).toContainEqual(chain);
    }
  });
});
