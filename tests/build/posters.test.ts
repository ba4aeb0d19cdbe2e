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
      const file = join(content, 'forums', `${id}.json`);
      return (JSON.parse(readFileSync(file, 'utf8')) as Forum).standing !== 'ended';
    });
    const expected = [
      ...idsIn(content, 'areas').map((id) => `/areas/${id}/poster/`),
      ...forums.map((id) => `/forums/${id}/poster/`),
    ];
    expect(posters.map(({ url }) => url).sort()).toEqual(expected.sort());
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
      expect(answers).toHaveLength(4);
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
