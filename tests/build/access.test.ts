import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

const plain = (node: Element): string => textOf(node).replace(/\s+/g, ' ').trim();

function withClass(node: Element | BuiltPage['tree'], name: string): Element[] {
  return visit(node).filter(({ properties }) =>
    [properties['className']].flat().some((one) => String(one).split(' ').includes(name)),
  );
}

function pageOf(pages: readonly BuiltPage[], url: string): BuiltPage {
  const page = pages.find((one) => one.url === url);
  if (!page) throw new Error(`there is no page ${url}`);
  return page;
}

function rowOf(page: BuiltPage, place: string): string {
  const row = withClass(page.tree, 'access-row').find(
    ({ properties }) => properties['dataPlace'] === place,
  );
  if (!row) throw new Error(`there is no row ${place}`);
  return plain(row);
}

describe.each([realSite, boroughSite])('the places for groups in %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const page = pageOf(pages, '/access/');
  const rows = withClass(page.tree, 'access-row');
  const places = pages.filter(({ url }) => /^\/places\/[^/]+\/$/.test(url));

  it('are all there, once, each with a link to its page', () => {
    const listed = rows.flatMap((row) => {
      const [link] = visit(row).filter(({ tagName }) => tagName === 'a');
      return String(link?.properties['href']);
    });
    expect(listed.toSorted()).toEqual(places.map(({ url }) => url).toSorted());
  });

  it('are as many in each state as the notice says', () => {
    const counts = withClass(page.tree, 'state-counts').flatMap((list) =>
      visit(list)
        .filter(({ tagName }) => tagName === 'li')
        .map(plain),
    );
    const groups = withClass(page.tree, 'access-group').map((group) => {
      const [heading] = visit(group).filter(({ tagName }) => tagName === 'h3');
      return `${withClass(group, 'access-row').length} ${heading ? plain(heading) : ''}`;
    });
    expect(counts.filter((count) => !count.startsWith('0 '))).toEqual(groups);
  });

  it('say of each that has not closed what is not known, in the table too', () => {
    const numbers = withClass(page.tree, 'unknown-counts').flatMap((table) =>
      visit(table)
        .filter(({ tagName }) => tagName === 'tr')
        .slice(1)
        .map((row) =>
          visit(row)
            .filter(({ tagName }) => tagName === 'td')
            .map(plain)
            .map(Number),
        ),
    );
    expect(numbers).toHaveLength(11);
    const [sum] = numbers.map(([known = 0, unknown = 0]) => known + unknown);
    expect(numbers.every(([known = 0, unknown = 0]) => known + unknown === sum)).toBe(true);
  });
});

describe('the invented borough', () => {
  const { pages } = readBuiltSite(boroughSite);
  const page = pageOf(pages, '/access/');

  it('shows every state of a place', () => {
    expect(rowOf(page, 'brannick-hall')).toContain('Who may use it: Any group from the valley.');
    expect(rowOf(page, 'quill-library')).toContain('Cost: £4 an evening.');
    expect(rowOf(page, 'hurrow-reading-room')).toContain('Why not yet: The trust wants');
    expect(rowOf(page, 'stane-chapel')).toContain('Why not yet: The roof lets the rain in.');
    expect(rowOf(page, 'old-moot-desk')).toContain('Go to Brannick Hall instead.');
    const unknown = withClass(page.tree, 'access-group').map(plain).at(-1) ?? '';
    expect(unknown).toContain('Not known of any of them: who may use it');
    expect(unknown).toContain('from when');
  });

  it('says what nobody knows of any place of a group once, and not in each row', () => {
    for (const group of withClass(page.tree, 'access-group')) {
      const [, shared = ''] = /Not known of any of them: ([^A-Z]*)/.exec(plain(group)) ?? [];
      for (const fact of shared.trim().split(', ').filter(Boolean))
        for (const row of withClass(group, 'access-row'))
          expect(plain(row)).not.toMatch(new RegExp(`Not known:[^.]*\\b${fact}\\b`));
    }
  });

  it('shows hostile words as words', () => {
    expect(rowOf(page, 'hall-of-echoes')).toContain('Groups that say <hush> & "hear".');
  });

  it('shows the programme quarter by quarter, with the late, the due and the empty', () => {
    const [list] = withClass(page.tree, 'quarters');
    const quarters = (list?.children ?? []).flatMap((child) =>
      child.type === 'element' && child.tagName === 'li' ? [plain(child)] : [],
    );
    expect(quarters.map((quarter) => quarter.slice(0, 26))).toEqual([
      'April to June 2026 Brannic',
      'July to September 2026 Sta',
      'October to December 2026 ?',
      'January to March 2027 Hurr',
      'April to June 2027 ? Nothi',
      'July to September 2027 ? N',
    ]);
    expect(quarters[1]).toContain('Late: it was due by 30 September 2026');
    expect(quarters[3]).toContain('Due by 31 March 2027.');
    expect(quarters[2]).toContain('Nothing was published for these months');
  });

  it('says what a parish raises and what is not known of it', () => {
    const [council] = withClass(pageOf(pages, '/approach/parish-councils/').tree, 'parish');
    const parish = council ? plain(council) : '';
    expect(parish).toContain('£12,400 in all; £18.09 for a home in Band D.');
    expect(parish).toContain('Whether it has the wider power ? Not known');
    expect(parish).toContain('What the parish adds to your bill');
  });

  it('shows every answer to the standard of a hub', () => {
    const [main] = elementsOf(pageOf(pages, '/approach/hubs/'), 'main');
    const words = main ? plain(main) : '';
    expect(words).toContain('Of 11 answers, two are yes, one partly, one no, and seven not known.');
    for (const answer of [
      'Middle Withen: yes. They met every moon',
      'Middle Withen: partly. The desk',
      'Lower Withen: no. In 2026 no warden',
      'Not known: Lower Withen and Upper Withen',
    ])
      expect(words).toContain(answer);
  });
});

describe('the real borough', () => {
  const { pages } = readBuiltSite(realSite);

  it('says that no programme has been published, and what one would say', () => {
    const [main] = elementsOf(pageOf(pages, '/access/'), 'main');
    expect(main ? plain(main) : '').toContain('No programme has been published What one would say');
  });

  it('says something of each of its town and parish councils', () => {
    const councils = withClass(pageOf(pages, '/approach/parish-councils/').tree, 'parish');
    expect(councils).toHaveLength(8);
    for (const council of councils) {
      expect(plain(council)).toMatch(/£[\d,]+ in all; what one home paid is not known\./);
      expect(plain(council)).toContain('What it raises now is not known.');
    }
  });
});
