import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/schemas/place.ts';
import { linksIn, mainOf, plain, recordsIn, sectionOf, withClass } from '../support/built-parts.ts';
import type { Kept } from '../support/built-parts.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

/** What a page of a place lists as not known. */
function unknownOf(page: BuiltPage): string[] {
  return withClass(page.tree, 'unknown-list')
    .flatMap((list) => visit(list).filter(({ tagName }) => tagName === 'li'))
    .map((item) => plain(item).replace(/^\? /, ''));
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('places of $folder', ({ folder, content }) => {
  const { pages } = readBuiltSite(folder);
  const places = recordsIn(content, 'places') as Kept<Place>[];
  const pageOf = (url: string): BuiltPage => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`there is no page ${url}`);
    return page;
  };

  it('say of each fact of access yes, no or not known, what is known first', () => {
    for (const { id, record } of places.filter((one) => one.record.status !== 'closed')) {
      const page = pageOf(`/places/${id}/`);
      const { access } = record;
      const all: [name: string, fact: boolean | null][] = [
        ['Step-free', access.stepFree],
        ['Hearing loop', access.hearingLoop],
        ['Toilet', access.toilet],
        ['Accessible toilet', access.accessibleToilet],
        ['Parking', access.parking],
        ['Bus', access.bus],
      ];
      const known = all.filter(([, fact]) => fact !== null);
      const answers = elementsOf(page, 'section')
        .filter(({ properties }) => String(properties['ariaLabelledBy']) === 'getting-in')
        .flatMap((section) => visit(section).filter(({ tagName }) => tagName === 'dd'))
        .map((answer) => /^(Yes|No)\./.exec(plain(answer))?.[1]);
      expect(answers, id).toEqual(known.map(([, fact]) => (fact ? 'Yes' : 'No')));
      const unknown = unknownOf(page);
      for (const [name, fact] of all)
        expect(unknown.includes(name), `${id}: ${name}`).toBe(fact === null);
    }
  });

  it('count what is not known of a place, and name it below all that is known', () => {
    for (const { id, record } of places) {
      const page = pageOf(`/places/${id}/`);
      const unknown = unknownOf(page);
      expect(new Set(unknown).size, id).toBe(unknown.length);
      if (record.status === 'closed' || unknown.length === 0) {
        expect(unknown, id).toEqual([]);
        continue;
      }
      const section = sectionOf(page, 'gaps');
      expect(plain(section), id).toMatch(
        new RegExp(
          `(${unknown.length} of the 15 things we look for (is|are) not known|None of the 15 things we look for is known)\\.`,
        ),
      );
      const sections = elementsOf(page, 'section');
      expect(sections.indexOf(section)).toBeGreaterThan(sections.indexOf(sectionOf(page, 'known')));
    }
  });

  it('say of a place what is known for groups, with what was published of opening it', () => {
    for (const { id, record } of places.filter((one) => one.record.status !== 'closed')) {
      const said = plain(mainOf(pageOf(`/places/${id}/`)));
      const { groups, programme = [] } = record;
      // A word may be explained where it stands, so only how a fact begins is looked for.
      const told = [groups.why, groups.who, groups.uses, groups.cost, groups.ask];
      for (const words of [...told, ...programme.map(({ does }) => does)])
        expect(said, id).toContain(words?.slice(0, 12) ?? '');
      if (programme.length > 0 || groups.from)
        expect(
          withClass(sectionOf(pageOf(`/places/${id}/`), 'for-groups'), 'citation'),
          id,
        ).toHaveLength(programme.length + (groups.from ? 1 : 0));
    }
  });

  it('send nobody to a closed place', () => {
    const closed = places.filter(({ record }) => record.status === 'closed');
    expect(closed.length).toBeGreaterThan(0);
    for (const { id, record } of closed) {
      const main = mainOf(pageOf(`/places/${id}/`));
      expect(plain(main)).toContain(
        'It had closed when our source was written. Ask before you go.',
      );
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
      expect(rows, id).toHaveLength(record.hours === null ? 0 : 1);
      expect(unknownOf(pageOf(`/places/${id}/`)).includes('Hours'), id).toBe(record.hours === null);
      for (const row of rows) expect(withClass(row, 'citation'), id).toHaveLength(1);
    }
  });

  it('show each source of a place once, beside a fact or at the foot', () => {
    for (const { id, record } of places) {
      const page = pageOf(`/places/${id}/`);
      const known = new Set(record.known.map(({ from }) => `${from.source} ${from.at}`));
      const others = record.sources.filter(({ source, at }) => !known.has(`${source} ${at}`));
      expect(withClass(sectionOf(page, 'sources'), 'citation'), id).toHaveLength(others.length);
      expect(withClass(sectionOf(page, 'known'), 'citation'), id).toHaveLength(record.known.length);
    }
  });
});
