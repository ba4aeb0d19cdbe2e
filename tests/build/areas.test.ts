import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/schemas/area.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Ward } from '../../src/schemas/ward.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

interface Kept<T> {
  id: string;
  record: T;
}

function recordsIn(content: string, folder: string): Kept<unknown>[] {
  return readdirSync(join(content, folder)).map((file) => ({
    id: file.replace(/\.json$/, ''),
    record: JSON.parse(readFileSync(join(content, folder, file), 'utf8')) as unknown,
  }));
}

function plain(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function withClass(node: Element | BuiltPage['tree'], name: string): Element[] {
  return visit(node).filter(({ properties }) => [properties['className']].flat().includes(name));
}

function sectionOf(page: BuiltPage, heading: string): Element {
  const section = elementsOf(page, 'section').find(
    ({ properties }) => [properties['ariaLabelledBy']].flat().join(' ') === heading,
  );
  if (!section) throw new Error(`${page.url} has no section ${heading}`);
  return section;
}

function mainOf(page: BuiltPage): Element {
  const [main] = elementsOf(page, 'main');
  if (!main) throw new Error(`${page.url} has no main part`);
  return main;
}

function linksIn(node: Element): string[] {
  return visit(node)
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties }) => String(properties['href']));
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('areas, wards and places of $folder', ({ folder, content }) => {
  const { pages } = readBuiltSite(folder);
  const areas = recordsIn(content, 'areas') as Kept<Area>[];
  const wards = recordsIn(content, 'wards') as Kept<Ward>[];
  const places = recordsIn(content, 'places') as Kept<Place>[];
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

  it('say of each place to start who says that it is one', () => {
    for (const { id } of areas) {
      const start = sectionOf(pageOf(`/areas/${id}/`), 'start-here');
      const named = visit(start).filter(
        (item) =>
          item.tagName === 'li' && linksIn(item).some((link) => link.startsWith('/places/')),
      );
      for (const item of named)
        expect(plain(item)).toMatch(/Named by the council\.|Suggested by this map\./);
      for (const link of named.flatMap(linksIn)) {
        const place = places.find((one) => `/places/${one.id}/` === link);
        expect(place?.record.status).not.toBe('closed');
        expect(place?.record.role).not.toBe('facility');
      }
    }
  });

  it('name for each old ward of an area how sure we are, and why', () => {
    const words = { high: 'sure', medium: 'likely', low: 'not settled' };
    for (const { id, record } of areas) {
      const section = sectionOf(pageOf(`/areas/${id}/`), 'wards');
      const terms = visit(section)
        .filter(({ tagName }) => tagName === 'dt')
        .map(plain);
      expect(terms).toEqual(record.wards2004.map(({ title, sure }) => `${title}: ${words[sure]}`));
      expect(withClass(section, 'citation')).toHaveLength(record.wards2004.length);
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

  it('say of each fact of access yes, no or not known', () => {
    for (const { id, record } of places.filter((one) => one.record.status !== 'closed')) {
      const section = sectionOf(pageOf(`/places/${id}/`), 'getting-in');
      const answers = visit(section)
        .filter(({ tagName }) => tagName === 'dd')
        .map(plain);
      const { access } = record;
      const all = [
        access.stepFree,
        access.hearingLoop,
        access.toilet,
        access.accessibleToilet,
        access.parking,
        access.bus,
      ];
      expect(answers.map((answer) => /^Yes|^No\b(?! )|Not known$/.exec(answer)?.[0])).toEqual(
        all.map((fact) => (fact === null ? 'Not known' : fact ? 'Yes' : 'No')),
      );
      expect(withClass(section, 'not-known')).toHaveLength(
        all.filter((fact) => fact === null).length,
      );
    }
  });

  it('send nobody to a closed place', () => {
    const closed = places.filter(({ record }) => record.status === 'closed');
    expect(closed.length).toBeGreaterThan(0);
    for (const { id, record } of closed) {
      const main = mainOf(pageOf(`/places/${id}/`));
      expect(plain(main)).toContain('It has closed. Do not go there.');
      expect(linksIn(main).filter((link) => link.includes('openstreetmap'))).toEqual([]);
      if (record.movedTo !== undefined)
        expect(linksIn(main)).toContain(`/places/${record.movedTo}/`);
    }
  });

  it('give hours only where a source does', () => {
    for (const { id, record } of places.filter((one) => one.record.status !== 'closed')) {
      const rows = elementsOf(pageOf(`/places/${id}/`), 'div').filter((row) =>
        row.children.some(
          (child) => child.type === 'element' && child.tagName === 'dt' && plain(child) === 'Hours',
        ),
      );
      const [row] = rows;
      if (!row) throw new Error(`${id} says nothing of its hours`);
      if (record.hours === null) expect(withClass(row, 'not-known')).toHaveLength(1);
      else expect(withClass(row, 'citation')).toHaveLength(1);
    }
  });
});
