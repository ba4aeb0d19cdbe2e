import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

const chooser = '/how/choose/';

function linksIn(nodes: readonly Element[]): string[] {
  return nodes
    .flatMap((node) => visit(node))
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties }) => String(properties['href']));
}

function sectionOf(page: BuiltPage | undefined, heading: string): Element[] {
  if (!page) return [];
  return elementsOf(page, 'section').filter((section) =>
    visit(section).some(
      ({ tagName, properties }) => tagName === 'h2' && properties['id'] === heading,
    ),
  );
}

function textOfFirst(page: BuiltPage, name: string): string {
  return elementsOf(page, name).slice(0, 1).map(textOf).join('').trim();
}

describe.each([realSite, boroughSite])('how to have your say in %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const ways = pages.filter(({ url }) => /^\/how\/[^/]+\/$/.test(url) && url !== chooser);
  const withWords = ways.filter((page) => sectionOf(page, 'scaffold').length > 0);
  const fileOf = ({ url }: BuiltPage): string => `${url.slice(0, -1)}.txt`;

  it('offers the words to start from as a file, under the name of the way and its address', () => {
    expect(withWords.length).toBeGreaterThan(3);
    for (const page of withWords) {
      const address = elementsOf(page, 'link').find(({ properties }) =>
        [properties['rel']].flat().includes('canonical'),
      )?.properties['href'];
      const words = elementsOf(page, 'pre').map(textOf).join('').trimEnd();
      expect(words.length, page.url).toBeGreaterThan(20);
      expect(readFileSync(join(folder, fileOf(page)), 'utf8')).toBe(
        `\uFEFF${textOfFirst(page, 'h1')}\n${String(address)}\n\n${words}\n`,
      );
    }
  });

  it('links to that file in words, and shows the copy button only once its script runs', () => {
    for (const page of withWords) {
      const section = sectionOf(page, 'scaffold').flatMap((node) => visit(node));
      const download = section.find(({ properties }) => properties['href'] === fileOf(page));
      expect(download && textOf(download).trim(), page.url).toBe('Download as plain text');
      const buttons = section.filter(({ tagName }) => tagName === 'button');
      expect(buttons.map(({ properties }) => properties['hidden'])).toEqual([true]);
    }
  });

  it('has no file for a way without words to start from', () => {
    const without = ways.filter((page) => !withWords.includes(page));
    expect(without.length).toBeGreaterThan(0);
    for (const page of without)
      expect(existsSync(join(folder, fileOf(page))), page.url).toBe(false);
  });

  it('helps to choose: every way stands under an answer of each kind that it can answer, and in the table', () => {
    const page = pages.find(({ url }) => url === chooser);
    const addresses = ways.map(({ url }) => url).sort();
    expect([...new Set(linksIn(sectionOf(page, 'time')))].sort()).toEqual(addresses);
    expect(linksIn(page ? elementsOf(page, 'table') : []).sort()).toEqual(addresses);
    const wishes = new Set(
      ['wish', 'about', 'decided'].flatMap((id) => linksIn(sectionOf(page, id))),
    );
    expect([...wishes].sort()).toEqual(addresses);
  });

  it('asks questions, and each has more than one answer', () => {
    const page = pages.find(({ url }) => url === chooser);
    for (const id of ['wish', 'about', 'decided', 'time']) {
      const [section] = sectionOf(page, id);
      const headings = section ? visit(section) : [];
      expect(
        headings
          .filter(({ tagName }) => tagName === 'h2')
          .map(textOf)
          .join(),
      ).toMatch(/\?$/);
      expect(headings.filter(({ tagName }) => tagName === 'h3').length, id).toBeGreaterThan(1);
    }
  });

  it('lists on a way every decision that names it among its best ways', () => {
    const named = pages
      .filter(({ url }) => /^\/influence\/.+/.test(url))
      .flatMap((decision) =>
        visit(decision.tree)
          .filter(({ properties }) => [properties['className']].flat().includes('ways'))
          .flatMap((cell) => linksIn([cell]))
          .map((way) => ({ way, decision: decision.url })),
      );
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter(
      ({ way, decision }) =>
        !linksIn(
          sectionOf(
            pages.find(({ url }) => url === way),
            'works-for',
          ),
        ).includes(decision),
    );
    expect(missing).toEqual([]);
  });
});
