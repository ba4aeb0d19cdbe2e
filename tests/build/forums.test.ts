import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/schemas/body.ts';
import type { Forum } from '../../src/schemas/forum.ts';
import type { Source } from '../../src/schemas/source.ts';
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

function plain(node: Element | undefined): string {
  return node ? textOf(node).replace(/\s+/g, ' ').trim() : '';
}

function mainOf(page: BuiltPage): Element[] {
  return elementsOf(page, 'main').flatMap((main) => visit(main));
}

function withClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ properties }) => [properties['className']].flat().includes(name));
}

const saidToday: Record<Forum['standing'], string> = {
  'meets now': 'Meets now.',
  'found since 2009, not known now': 'Not known to meet now.',
  'named in 2009, nothing later found': 'Named in 2009, nothing later found.',
  ended: 'Ended.',
};

function decisionsOn(elements: readonly Element[]): string[] {
  return withClass(elements, 'decision-row').map(({ properties }) =>
    String(properties['dataDecision']),
  );
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the forums of $folder', ({ folder, content }) => {
  const { pages } = readBuiltSite(folder);
  const forums = recordsIn(content, 'forums') as Kept<Forum>[];
  const bodies = recordsIn(content, 'bodies') as Kept<Body>[];
  const wards = recordsIn(content, 'wards') as Kept<Ward>[];
  const pageOf = (url: string): BuiltPage => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`there is no page ${url}`);
    return page;
  };
  const rows = withClass(mainOf(pageOf('/forums/')), 'voice-row');

  it('are all in the finder, with the ward forums and the town and parish councils', () => {
    const links = rows.flatMap((row) =>
      visit(row)
        .filter(({ tagName }) => tagName === 'a')
        .map(({ properties }) => String(properties['href'])),
    );
    const expected = [
      ...forums.map(({ id }) => `/forums/${id}/`),
      ...bodies.filter(({ record }) => record.gss !== undefined).map(({ id }) => `/who/${id}/`),
      ...wards.filter(({ record }) => record.takingPart !== null).map(({ id }) => `/wards/${id}/`),
    ];
    expect(links.sort()).toEqual(expected.sort());
  });

  it('stand in the finder under a heading for what is known of them today', () => {
    const groups = withClass(mainOf(pageOf('/forums/')), 'voice-group');
    expect(groups.flatMap((group) => withClass(visit(group), 'voice-row'))).toHaveLength(
      rows.length,
    );
    for (const group of groups)
      expect(
        visit(group).filter(({ tagName }) => tagName === 'h2'),
        plain(group),
      ).toHaveLength(1);
  });

  it('never read the same of two in one group of the finder: the group says that once', () => {
    for (const group of withClass(mainOf(pageOf('/forums/')), 'voice-group')) {
      const told = withClass(visit(group), 'voice-row').flatMap((row) =>
        visit(row)
          .filter(({ tagName, properties }) => tagName === 'p' && properties['hidden'] !== true)
          .map(plain)
          .filter((line) => /not known/i.test(line)),
      );
      expect(new Set(told).size, plain(group)).toBe(told.length);
    }
  });

  it('say first, on a page each, what is known of them today', () => {
    for (const { id, record } of forums) {
      const main = mainOf(pageOf(`/forums/${id}/`));
      const [note] = withClass(main, 'note');
      const firstHeading = main.findIndex(({ tagName }) => tagName === 'h2');
      if (!note) throw new Error(`${id} says nothing of today`);
      expect(plain(note), id).toContain(
        record.heard === undefined ? saidToday[record.standing] : 'Last heard of in',
      );
      expect(main.indexOf(note), id).toBeLessThan(firstHeading);
      expect(plain(note), id).toContain(record.later?.says ?? '');
    }
  });

  it('give each answer that is known, then count and name the others', () => {
    for (const { id, record } of forums) {
      const part =
        record.takingPart ?? bodies.find((body) => body.id === record.body)?.record.takingPart;
      if (!part) throw new Error(`${id} has no answers`);
      const words = [part.who, part.join, part.ask, part.meets, part.place ?? part.venue];
      const others = [
        part.online,
        part.letter,
        part.someone,
        part.evening,
        part.children,
        part.interpreter,
      ];
      const main = mainOf(pageOf(`/forums/${id}/`));
      const answers = withClass(main, 'facts').flatMap((list) =>
        visit(list).filter(({ tagName }) => tagName === 'dd'),
      );
      const unknown = [...words, ...others].filter((answer) => (answer ?? null) === null).length;
      expect(answers, id).toHaveLength(11 - unknown);
      const [named] = withClass(main, 'unknown-list');
      expect(named ? withClass(visit(named), 'not-known') : [], id).toHaveLength(unknown);
      const count = unknown === 11 ? /\bNone of the 11 answers/ : `${unknown} of the 11 answers`;
      const said = main.map(plain).join(' ');
      if (unknown === 0) expect(said, id).not.toContain('of the 11 answers');
      else expect(said, id).toMatch(count);
    }
  });

  it('bear the stamp of the model of 2009 only where its papers name them', () => {
    const papers = recordsIn(content, 'sources') as Kept<Source>[];
    const isPaper = (id: string): boolean =>
      papers.find((one) => one.id === id)?.record.strength === 'papers-2009';
    for (const { id, record } of forums)
      expect(withClass(mainOf(pageOf(`/forums/${id}/`)), 'stamp').map(plain), id).toEqual(
        record.sources.some(({ source }) => isPaper(source)) ? ['The 2009 model'] : [],
      );
  });

  it('name every source of their own record, and of the body that gives their answers', () => {
    for (const { id, record } of forums) {
      const body = bodies.find((one) => one.id === record.body)?.record;
      const sources = [
        ...record.sources,
        ...(record.takingPart === null ? (body?.sources ?? []) : []),
      ];
      const cited = withClass(mainOf(pageOf(`/forums/${id}/`)), 'citation').flatMap((line) =>
        visit(line).map(({ properties }) => String(properties['href'])),
      );
      for (const { source } of sources)
        expect(
          cited.some((href) => href.endsWith(`#${source}`)),
          `${id}: ${source}`,
        ).toBe(true);
      const said = mainOf(pageOf(`/forums/${id}/`)).map(plain);
      expect(said.join(' '), id).not.toContain('Each fact above');
    }
  });

  it('say that they decide nothing, and list every decision that their record carries', () => {
    for (const { id, record } of forums.filter(({ record: one }) => one.standing !== 'ended')) {
      const main = mainOf(pageOf(`/forums/${id}/`));
      expect(main.map(plain).join(' ')).toContain('A forum decides nothing itself.');
      const listed = decisionsOn(main);
      expect(new Set(listed).size, id).toBe(listed.length);
      for (const decision of record.carries) expect(listed, id).toContain(decision);
    }
  });

  it('carry nothing once they have ended', () => {
    for (const { id } of forums.filter(({ record }) => record.standing === 'ended')) {
      const main = mainOf(pageOf(`/forums/${id}/`));
      expect(decisionsOn(main), id).toEqual([]);
      expect(main.map(plain).join(' '), id).not.toContain('Decisions it can carry');
    }
  });

  it('keep to the day on which a source says that they met somewhere', () => {
    for (const { id, record } of forums)
      if (record.takingPart?.place)
        expect(mainOf(pageOf(`/forums/${id}/`)).map(plain), id).toContain(record.takingPart.place);
  });

  it('lead on from one that is not known to meet', () => {
    for (const { id, record } of forums) {
      const [note] = withClass(mainOf(pageOf(`/forums/${id}/`)), 'note');
      const links = note
        ? visit(note).filter(({ properties }) => String(properties['href']).startsWith('/forums/'))
        : [];
      expect(links, id).toHaveLength(record.standing === 'meets now' ? 0 : 1);
    }
  });

  it('never put what is typed as a postcode into a request: its box has no name', () => {
    const box = elementsOf(pageOf('/forums/'), 'input').find(
      ({ properties }) => properties['id'] === 'forum-where',
    );
    expect(box?.properties['name']).toBeUndefined();
  });
});

describe('a forum of a village in a ward without a parish', () => {
  it('lists no decision that belongs to parishes', () => {
    const page = readBuiltSite(realSite).pages.find(({ url }) => url === '/forums/clifton-forum/');
    if (!page) throw new Error('there is no page of the Clifton forum');
    expect(decisionsOn(mainOf(page))).toEqual([
      'neighbourhood-planning-group',
      'neighbourhood-plan-draft',
    ]);
  });
});

describe('a forum that has ended', () => {
  it('leads to what took its place', () => {
    const page = readBuiltSite(realSite).pages.find(({ url }) => url === '/forums/area-forums/');
    const [note] = page ? withClass(mainOf(page), 'note') : [];
    if (!note) throw new Error('the page of the area forums has no note');
    expect(plain(note)).toContain('What took its place: Ward forums');
    expect(visit(note).map(({ properties }) => properties['href'])).toContain('/who/ward-forums/');
  });
});
