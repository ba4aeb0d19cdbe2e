import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Forum } from '../../src/schemas/forum.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { paintQr } from '../support/paint-qr.ts';
import { visit } from '../support/visit.ts';

function withClass(page: BuiltPage, name: string): Element {
  const found = visit(page.tree).find(({ properties }) =>
    [properties['className']].flat().includes(name),
  );
  if (!found) throw new Error(`${page.url} has no ${name}`);
  return found;
}

function idsIn(content: string, folder: string): string[] {
  return readdirSync(join(content, folder)).map((file) => file.replace(/\.json$/, ''));
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the posters of $folder', ({ folder, content }) => {
  const { pages } = readBuiltSite(folder);
  const posters = pages.filter(({ url }) => url.endsWith('/poster/'));
  const { url: origin } = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as {
    url: string;
  };

  it('are there for every area, and every forum that has not ended', () => {
    const forums = idsIn(content, 'forums').filter((id) => {
      const text = readFileSync(join(content, 'forums', `${id}.json`), 'utf8');
      return (JSON.parse(text) as Forum).standing !== 'ended';
    });
    const expected = [
      ...idsIn(content, 'areas').map((id) => `/areas/${id}/poster/`),
      ...forums.map((id) => `/forums/${id}/poster/`),
    ];
    expect(posters.map(({ url }) => url).sort()).toEqual(expected.sort());
  });

  it('have a link from each forum that has one, and from no other', () => {
    const linking = pages.filter(
      (page) =>
        /^\/forums\/[^/]+\/$/.test(page.url) &&
        elementsOf(page, 'a').some(({ properties }) => properties['href'] === `${page.url}poster/`),
    );
    expect(linking.map(({ url }) => `${url}poster/`).sort()).toEqual(
      posters
        .map(({ url }) => url)
        .filter((url) => url.startsWith('/forums/'))
        .sort(),
    );
  });

  it('say on the screen alone that the address is not set, while it stands in for one', () => {
    for (const page of posters) {
      const [warning] = visit(page.tree).filter(({ properties }) =>
        ['note', 'before-poster'].every((name) => [properties['className']].flat().includes(name)),
      );
      expect(warning !== undefined, page.url).toBe(new URL(origin).hostname.endsWith('.example'));
    }
  });

  it('name the hubs, the satellites and where the councillors of an area are found', () => {
    for (const page of posters.filter(({ url }) => url.startsWith('/areas/'))) {
      const heads = elementsOf(page, 'h3').map((head) => textOf(head).trim());
      expect(heads[0], page.url).toMatch(/^Hubs?$/);
      expect(heads[1], page.url).toMatch(/^Satellites?$/);
      const said = textOf(withClass(page, 'poster'));
      expect(said, page.url).toContain('Ask a councillor');
      expect(said, page.url).toMatch(/Find them on the council’s page|is not known/);
    }
  });

  it('carry a code that reads as the address of the page they are for', () => {
    for (const page of posters) {
      const code = withClass(page, 'qr');
      const [, , size] = String(code.properties['viewBox']).split(' ').map(Number);
      const [dark] = visit(code).filter(({ properties }) =>
        [properties['className']].flat().includes('qr-dark'),
      );
      const d = String(dark?.properties['d']);
      expect(decodeQR(paintQr({ size: size ?? 0, d })), page.url).toBe(
        `${origin}${page.url.replace(/poster\/$/, '')}`,
      );
    }
  });

  it('give the same address in plain letters, and say when they were made', () => {
    for (const page of posters) {
      const address = textOf(withClass(page, 'poster-address')).trim();
      const code = String(withClass(page, 'qr').properties['dataAddress']);
      expect(code, page.url).toBe(`https://${address}/`);
      expect(textOf(withClass(page, 'poster-small'))).toMatch(/As it stood on \d+ \w+ \d{4}/);
    }
  });

  it('announce at most six decisions, each with a date in words', () => {
    for (const page of posters) {
      const items = visit(withClass(page, 'poster-next')).filter(({ tagName }) => tagName === 'li');
      expect(items.length, page.url).toBeLessThanOrEqual(6);
      for (const item of items)
        expect(textOf(item), page.url).toMatch(
          /Open until|Opens|Usually opens|May open|Expected in/,
        );
    }
  });

  it('leave a line to write on for what nobody knows', () => {
    for (const page of posters.filter(({ url }) => url.startsWith('/forums/'))) {
      const answers = visit(withClass(page, 'poster-answers')).filter(
        ({ tagName }) => tagName === 'dd',
      );
      expect(answers.length, page.url).toBeGreaterThanOrEqual(4);
      for (const answer of answers)
        expect([answer.properties['className']].flat().includes('write-in'), page.url).toBe(
          textOf(answer).trim().startsWith('Not known.'),
        );
    }
  });

  it('are left out of the search, whose answers are the pages they lead to', () => {
    for (const page of posters)
      expect(elementsOf(page, 'main')[0]?.properties).not.toHaveProperty('dataPagefindBody');
  });
});
