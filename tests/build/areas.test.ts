import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/schemas/area.ts';
import type { Fund } from '../../src/schemas/fund.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Ward } from '../../src/schemas/ward.ts';
import { linksIn, mainOf, plain, recordsIn, sectionOf, withClass } from '../support/built-parts.ts';
import type { Kept } from '../support/built-parts.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('areas, wards and places of $folder', ({ folder, content }) => {
  const { pages } = readBuiltSite(folder);
  const areas = recordsIn(content, 'areas') as Kept<Area>[];
  const wards = recordsIn(content, 'wards') as Kept<Ward>[];
  const places = recordsIn(content, 'places') as Kept<Place>[];
  const funds = recordsIn(content, 'funds') as Kept<Fund>[];
  const pageOf = (url: string): BuiltPage => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`there is no page ${url}`);
    return page;
  };

  it('have a page each, and are on the list of their kind', () => {
    for (const { id } of areas)
      expect(linksIn(mainOf(pageOf('/areas/')))).toContain(pageOf(`/areas/${id}/`).url);
    for (const { id } of wards)
      expect(linksIn(sectionOf(pageOf('/wards/'), 'wards'))).toContain(pageOf(`/wards/${id}/`).url);
    for (const { id } of places) expect(pageOf(`/places/${id}/`).url).toBe(`/places/${id}/`);
  });

  it('start an area with its single point of contact', () => {
    for (const { id, record } of areas) {
      const page = pageOf(`/areas/${id}/`);
      const [first] = elementsOf(page, 'section');
      expect(first, page.url).toBe(sectionOf(page, 'start-here'));
      const said = plain(sectionOf(page, 'start-here'));
      expect(said, page.url).toContain(
        record.officer === null ? 'Not yet named' : record.officer.post,
      );
    }
  });

  it('name for each old ward of an area how sure we are, and why', () => {
    const words = { high: 'sure', medium: 'likely', low: 'not settled' };
    for (const { id, record } of areas) {
      const section = sectionOf(pageOf(`/areas/${id}/`), 'wards');
      const terms = visit(section)
        .filter(({ tagName }) => tagName === 'dt')
        .map(plain);
      for (const { title, sure } of record.wards2004)
        expect(
          terms.filter((term) => {
            const [titles = '', how] = term.split(': ');
            return titles.split('; ').includes(title) && how === words[sure];
          }),
          `${id}: ${title}`,
        ).toHaveLength(1);
      const reasons = record.wards2004.map(
        ({ sure, from }) => `${sure} ${from.source} ${from.at} ${from.asOf ?? ''}`,
      );
      expect(withClass(section, 'citation')).toHaveLength(new Set(reasons).size);
    }
  });

  it('name for each ward of an area the old wards it was in, with how sure we are', () => {
    for (const { id, record } of areas) {
      const [table] = withClass(sectionOf(pageOf(`/areas/${id}/`), 'wards'), 'ward-shares');
      if (!table) throw new Error(`${id} has no table of wards`);
      const rows = visit(table).filter(({ tagName }) => tagName === 'td');
      expect(rows.length, id).toBeGreaterThan(0);
      const titles = record.wards2004.map(({ title }) => title);
      for (const row of rows) {
        const told = withClass(row, 'hint').map(plain);
        expect(told.length, plain(row)).toBeGreaterThan(0);
        for (const one of told) {
          const [, title, sure] = /^Was (.+): (sure|likely|not settled)\.$/.exec(one) ?? [];
          expect(titles, one).toContain(title);
          expect(sure, one).toBeDefined();
        }
      }
    }
  });

  it('list the money that names an area', () => {
    for (const { id } of areas) {
      const links = linksIn(sectionOf(pageOf(`/areas/${id}/`), 'money'));
      const expected = funds.filter(({ record }) => record.areas.includes(id));
      expect(links.filter((link) => link.includes('#')).sort()).toEqual(
        expected.map((fund) => `/money/#${fund.id}`).sort(),
      );
      expect(links).toContain('/money/');
    }
  });

  it('lead from the share of a ward to its area', () => {
    for (const { id } of wards) {
      const section = sectionOf(pageOf(`/wards/${id}/`), 'area');
      const links = linksIn(section).filter((link) => link.startsWith('/areas/'));
      expect(links.length, id).toBeGreaterThan(0);
      for (const share of withClass(section, 'shares').flatMap((list) =>
        visit(list).filter(({ tagName }) => tagName === 'li'),
      ))
        expect(linksIn(share).length, plain(share)).toBeGreaterThan(0);
    }
  });

  it('show each decision of an area or a ward in one of its lists, and only once', () => {
    for (const { url, tree } of pages.filter((page) =>
      /^\/(areas|wards)\/[^/]+\/$/.test(page.url),
    )) {
      const [lists] = withClass(tree, 'open-here');
      if (!lists) throw new Error(`${url} has no lists of decisions`);
      const shown = withClass(lists, 'decision-row').map(({ properties }) =>
        String(properties['dataDecision']),
      );
      expect(new Set(shown).size, url).toBe(shown.length);
      for (const row of withClass(lists, 'decision-row'))
        expect(row.properties['dataTiming'], url).toBeTruthy();
    }
  });

  it('say of all of the borough what the home page says, beside what is only for here', () => {
    const home = pageOf('/');
    const shown = (list: string): string[] =>
      visit(home.tree)
        .filter(({ properties }) => properties['dataList'] === list)
        .flatMap((element) => withClass(element, 'decision-row'))
        .map(({ properties }) => String(properties['dataDecision']))
        .filter((id) =>
          /^where: everywhere$/m.test(readFileSync(`${content}/decisions/${id}.mdx`, 'utf8')),
        );
    const expected = [shown('open').length, shown('opens-soon').length].map(String);
    for (const { url, tree } of pages.filter((page) =>
      /^\/(areas|wards)\/[^/]+\/$/.test(page.url),
    )) {
      const counts = visit(tree).filter(({ properties }) => properties['dataSteps'] !== undefined);
      expect(counts.map(plain), url).toEqual(expected);
      for (const list of ['open', 'opens-soon']) {
        const [rows] = visit(tree).filter(({ properties }) => properties['dataList'] === list);
        const [none] = visit(tree).filter(({ properties }) => properties['dataNone'] === list);
        if (!rows || !none) throw new Error(`${url} has no list ${list}`);
        expect(plain(none), url).toMatch(/^Nothing only for this (area|ward)\.$/);
        expect(none.properties['hidden'] === true, url).toBe(
          withClass(rows, 'decision-row').length > 0,
        );
      }
    }
  });

  it('name the towns of a ward as what is in it, and say by what', () => {
    for (const { id } of wards) {
      const said = plain(mainOf(pageOf(`/wards/${id}/`)));
      if (!said.includes('In this ward: ')) continue;
      expect(said, id).toContain('A town or village is named where its middle lies.');
    }
    const towns = wards.filter(({ id }) =>
      plain(mainOf(pageOf(`/wards/${id}/`))).includes('In this ward: '),
    );
    expect(towns.length).toBeGreaterThan(1);
  });

  it('count the councillors of a ward, and link to where they are named without sending a postcode', () => {
    for (const { id, record } of wards) {
      const section = sectionOf(pageOf(`/wards/${id}/`), 'councillors');
      const { count, finder } = record.councillors;
      expect(plain(section)).toContain(`${count} ${count === 1 ? 'councillor' : 'councillors'}`);
      const outside = visit(section).filter(({ properties }) =>
        String(properties['href']).startsWith('https:'),
      );
      expect(outside.map(({ properties }) => String(properties['href']))).toEqual([
        ...(finder === null ? [] : [finder]),
        'https://www.writetothem.com/',
      ]);
      for (const link of outside) expect([link.properties['rel']].flat()).toContain('noreferrer');
    }
  });

  it('say of the parish of a ward: all, part, none, or not known', () => {
    for (const { id, record } of wards) {
      const said = plain(sectionOf(pageOf(`/wards/${id}/`), 'parishes'));
      if (record.parishes === null) expect(said).toContain('Not known');
      else if (record.parishes.length === 0) expect(said).toContain('no town or parish council');
      else for (const { part } of record.parishes) expect(said).toContain(`(${part} of the ward)`);
    }
  });
});
