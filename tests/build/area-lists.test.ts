import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import type { Area } from '../../src/schemas/area.ts';
import type { Forum } from '../../src/schemas/forum.ts';
import type { Model } from '../../src/schemas/model.ts';
import type { Place } from '../../src/schemas/place.ts';
import { linksIn, mainOf, plain, recordsIn, sectionOf, withClass } from '../support/built-parts.ts';
import type { Kept } from '../support/built-parts.ts';
import { boroughSite, readBuiltSite, realSite } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

/** The places that a list tells of: each is the first link of its item, and where one moved to comes after it. */
function placesIn(section: Element): string[] {
  return visit(section)
    .filter(({ tagName }) => tagName === 'li')
    .flatMap((item) => linksIn(item).slice(0, 1))
    .filter((link) => link.startsWith('/places/'));
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the places and groups on the page of an area of $folder', ({ folder, content }) => {
  const { pages } = readBuiltSite(folder);
  const areas = recordsIn(content, 'areas') as Kept<Area>[];
  const places = recordsIn(content, 'places') as Kept<Place>[];
  const models = recordsIn(content, 'models') as Kept<Model>[];
  const forums = recordsIn(content, 'forums') as Kept<Forum>[];
  const pageOf = (url: string): BuiltPage => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`there is no page ${url}`);
    return page;
  };
  const isOpen = (link: string): boolean =>
    places.some(({ id, record }) => link === `/places/${id}/` && record.status !== 'closed');

  it('say of each place to start who says that it is one, and whether it may be shut', () => {
    for (const { id } of areas) {
      const start = sectionOf(pageOf(`/areas/${id}/`), 'start-here');
      const named = visit(start).filter(
        (item) =>
          item.tagName === 'li' && linksIn(item).some((link) => link.startsWith('/places/')),
      );
      for (const item of named) {
        expect(plain(item)).toMatch(/Named by the council\.|Suggested by this map\./);
        const place = places.find((one) => linksIn(item).includes(`/places/${one.id}/`));
        expect(plain(item).includes('Not known if it is open.'), plain(item)).toBe(
          place?.record.status === 'not known',
        );
      }
      for (const link of named.flatMap(linksIn)) {
        const place = places.find((one) => `/places/${one.id}/` === link);
        expect(place?.record.status).not.toBe('closed');
        expect(place?.record.role).not.toBe('facility');
      }
    }
  });

  it('tell of each place once: of those to start from at the top, of the others below', () => {
    for (const { id } of areas) {
      const page = pageOf(`/areas/${id}/`);
      const [top = [], below = []] = ['start-here', 'places'].map((part) =>
        placesIn(sectionOf(page, part)),
      );
      expect(top.length, id).toBeGreaterThan(0);
      expect(top.filter((link) => below.includes(link))).toEqual([]);
    }
  });

  it('say of each place what is known of getting in, or once for all of a list that it is not', () => {
    for (const { id } of areas)
      for (const part of ['start-here', 'places']) {
        const section = sectionOf(pageOf(`/areas/${id}/`), part);
        const open = placesIn(section).filter(isOpen);
        if (open.length === 0) continue;
        const told = plain(section).match(/Getting in: not known\.|Has: |Has not: /g) ?? [];
        const notes = withClass(section, 'not-known')
          .map(plain)
          .filter((note) => note.includes('Not known of any of them: getting in'));
        if (notes.length === 0) expect(told.length, id).toBeGreaterThanOrEqual(open.length);
        else expect([notes.length, told.length], id).toEqual([1, 0]);
      }
  });

  it('say once in a list that an area is not known, and mark each place of which it is so', () => {
    const pagesWithStars = [...areas.map(({ id }) => `/areas/${id}/`), '/areas/'];
    for (const url of [...pagesWithStars, '/approach/hubs/']) {
      const main = mainOf(pageOf(url));
      const lists =
        url === '/areas/' || url === '/approach/hubs/'
          ? [main]
          : ['start-here', 'places'].map((part) => sectionOf(pageOf(url), part));
      for (const list of lists) {
        const notes = plain(list).match(/our sources do not say which/g) ?? [];
        const marks = visit(list).filter(
          (item) =>
            item.tagName === 'li' && plain(item).includes('*') && linksIn(item).length === 1,
        );
        expect(notes.length > 0, url).toBe(marks.length > 0);
        expect(notes.length, url).toBeLessThanOrEqual(2);
      }
    }
  });

  it('name each forum of an area, those of which nothing more is known with their number', () => {
    for (const { id } of areas) {
      const section = sectionOf(pageOf(`/areas/${id}/`), 'forums');
      for (const quiet of withClass(section, 'quiet-voices')) {
        expect(linksIn(quiet).length).toBeGreaterThan(0);
        expect(plain(quiet)).toMatch(
          new RegExp(
            `${linksIn(quiet).length} (named in 2009|not known to meet now|ended)|This is so for each of them:`,
          ),
        );
      }
    }
  });

  it('name in one list each group of the 2009 diagram that an area listens through', () => {
    for (const { id, record } of areas) {
      const boxes = models.find((model) => model.id === record.model)?.record.boxes ?? [];
      const groups = boxes
        .filter(({ part }) => part === 'listen')
        .flatMap(({ refs }) => refs.forums ?? [])
        .filter((forum) => {
          const of = forums.find((one) => one.id === forum)?.record.areas ?? [];
          return of.length === 0 || of.includes(id);
        });
      const page = pageOf(`/areas/${id}/`);
      const links = linksIn(sectionOf(page, 'forums'));
      expect(links, id).toEqual(expect.arrayContaining(groups.map((forum) => `/forums/${forum}/`)));
      if (groups.length > 0)
        expect(plain(sectionOf(page, 'model')), id).toMatch(
          new RegExp(`\\b${groups.length} groups? of the diagram`),
        );
    }
  });
});
