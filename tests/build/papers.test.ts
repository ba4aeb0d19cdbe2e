import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
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

interface KeptSource {
  id: string;
  dated?: string;
  parts?: Record<string, string>;
  paragraphs?: { id: string }[];
}

describe.each([realSite, boroughSite])('the citations of the papers in %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const { records } = JSON.parse(readFileSync(join(folder, 'data/sources.json'), 'utf8')) as {
    records: KeptSource[];
  };
  const papers = records.filter(({ paragraphs }) => paragraphs !== undefined);
  const onPapers = pages.find(({ url }) => url === '/approach/papers/');
  if (!onPapers) throw new Error('no page of the papers');
  const anchors = new Set(visit(onPapers.tree).map(({ properties }) => properties['id']));
  const lines = pages.flatMap((page) =>
    visit(page.tree)
      .filter(({ properties }) => [properties['className']].flat().includes('citation'))
      .map((line) => ({
        url: page.url,
        words: textOf(line).replace(/\s+/g, ' ').trim(),
        links: visit(line)
          .filter(({ tagName }) => tagName === 'a')
          .map(({ properties }) => String(properties['href'])),
      })),
  );

  it('lead to the paragraph, and the paragraph is there', () => {
    for (const paper of papers) {
      const citing = lines.filter(({ links }) => links[0]?.endsWith(`#${paper.id}`));
      expect(citing.length).toBeGreaterThan(0);
      for (const { links, url } of citing) {
        expect(links.length, url).toBeGreaterThan(1);
        for (const link of links.slice(1)) {
          expect(link).toMatch(new RegExp(`^/approach/papers/#${paper.id}-`));
          expect(anchors).toContain(link.split('#')[1]);
        }
      }
    }
  });

  it('say where in words, with a comma straight after the title', () => {
    for (const { words } of lines) expect(words).not.toContain(' ,');
    const places = lines.filter(({ words }) => words.startsWith('The 2009 papers'));
    for (const { words } of places) expect(words).toMatch(/, (paragraph|Appendix|the) /);
  });

  it('give a paper without a date none', () => {
    for (const { id, dated } of papers) {
      const citing = lines.filter(({ links }) => links[0]?.endsWith(`#${id}`));
      const checked = citing.filter(({ words }) => !words.startsWith('not yet checked'));
      for (const { words } of checked)
        expect(words).toContain(dated === undefined ? ', without a date:' : ', as of ');
    }
  });

  it('leave the places of other sources as they are written', () => {
    const others = lines.filter(({ links }) => !links[0]?.startsWith('/sources/papers-2009/'));
    expect(others.length).toBeGreaterThan(10);
    for (const { links } of others) expect(links).toHaveLength(1);
  });

  it('are headed by what each part is about, where the paper says', () => {
    const heads = elementsOf(onPapers, 'h3').map((head) => textOf(head).trim());
    const titles = papers.flatMap(({ parts = {} }) => Object.values(parts));
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles)
      expect(heads.filter((head) => head.endsWith(`: ${title}`)).length).toBeGreaterThan(0);
  });
});
