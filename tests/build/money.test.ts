import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';

interface Kept {
  records: Record<string, unknown>[];
}

function within(page: BuiltPage, element: Element | undefined, ...names: string[]): Element[] {
  if (!element) throw new Error('an element is missing');
  return elementsOf({ ...page, tree: { type: 'root', children: [element] } }, ...names);
}

function wordsOf(element: Element | undefined): string {
  if (!element) throw new Error('an element is missing');
  return textOf(element).replace(/\s+/g, ' ').trim();
}

describe.each([realSite, boroughSite])('money, the business case and services of %s', (folder) => {
  const { pages } = readBuiltSite(folder);
  const pageAt = (url: string): BuiltPage => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`there is no ${url}`);
    return page;
  };
  const kept = (name: string): Record<string, unknown>[] =>
    (JSON.parse(readFileSync(join(folder, `data/${name}.json`), 'utf8')) as Kept).records;
  const withId = (page: BuiltPage, id: string): Element | undefined =>
    elementsOf(page, 'article', 'li', 'tr').find(({ properties }) => properties['id'] === id);

  it('show every fund twice: in the list at a glance, and whole', () => {
    const page = pageAt('/money/');
    const [table] = elementsOf(page, 'table');
    if (!table) throw new Error('there is no table');
    const rows = within(page, table, 'th').map(wordsOf);
    for (const { id, title } of kept('funds')) {
      expect(rows).toContain(title);
      expect(wordsOf(withId(page, String(id)))).toContain(String(title));
    }
  });

  it.each(['/money/', '/approach/business-case/', '/data/'])(
    'put the head of its column on each value of %s, for narrow screens',
    (url) => {
      const page = pageAt(url);
      for (const table of elementsOf(page, 'table')) {
        const [head, ...rows] = within(page, table, 'tr');
        const heads = within(page, head, 'th').map(wordsOf).slice(1);
        for (const row of rows) {
          const labels = within(page, row, 'td').map(({ properties }) => properties['dataHead']);
          expect(labels).toHaveLength(heads.length);
          for (const [index, label] of labels.entries())
            expect(heads[index]?.toLowerCase()).toContain(String(label).toLowerCase());
        }
      }
    },
  );

  it('say in one line what is not known of a fund, and keep no empty row for it', () => {
    const page = pageAt('/money/');
    const bare = kept('funds').filter(({ when }) => when === null);
    expect(bare.length).toBeGreaterThan(0);
    for (const { id } of bare) {
      const pairs = within(page, withId(page, String(id)), 'dt').map(wordsOf);
      expect(pairs).not.toContain('When');
      expect(pairs.filter((name) => name === 'Not known')).toHaveLength(1);
      expect(wordsOf(withId(page, String(id)))).toMatch(/Not known \? .*\bwhen\b/i);
    }
  });

  it('count the lines with a price, list them in a table, and give no total', () => {
    const page = pageAt('/approach/business-case/');
    const lines = kept('benefits');
    const costed = lines.filter(({ sum }) => sum !== null);
    expect(costed.length).toBeGreaterThan(0);
    const main = wordsOf(elementsOf(page, 'main')[0]);
    expect(main).toContain(`${costed.length} of ${lines.length} lines costed`);
    expect(main).toContain('There is no total, because');
    expect(main).toContain('no cost of the model was ever stated.');
    const [table] = elementsOf(page, 'table');
    const rows = within(page, table, 'tr').slice(1);
    expect(rows).toHaveLength(costed.length);
    expect(rows.map((row) => wordsOf(within(page, row, 'th')[0]))).toEqual(
      costed.toSorted((a, b) => Number(a['order']) - Number(b['order'])).map(({ title }) => title),
    );
    for (const { id } of lines.filter(({ sum }) => sum === null))
      expect(wordsOf(withId(page, String(id)))).toContain('Not costed');
  });

  it('show every service in the table by area and in words below, with the same state', () => {
    const page = pageAt('/approach/services/');
    const areas = new Map(kept('areas').map(({ id, title }) => [id, String(title)]));
    const [table] = elementsOf(page, 'table');
    const heads = within(page, table, 'th')
      .filter(({ properties }) => [properties['scope']].flat().includes('col'))
      .map(wordsOf)
      .filter((name) => [...areas.values()].includes(name));
    expect(heads).toHaveLength(areas.size);
    const rows = within(page, table, 'tr');
    for (const service of kept('services')) {
      const row = rows.find((one) =>
        within(page, one, 'th').some((head) => wordsOf(head) === service['title']),
      );
      const cells = within(page, row, 'td').map(wordsOf);
      const entry = wordsOf(withId(page, String(service['id'])));
      for (const { area, state } of service['areas'] as { area: string; state: string }[]) {
        const name = areas.get(area) ?? '';
        expect(cells[heads.indexOf(name)]?.toLowerCase()).toBe(state);
        expect(entry).toMatch(new RegExp(`${name}[^:]*: ${state}\\.`));
      }
    }
  });

  it('show the core offer as a table whose words and reasons agree', () => {
    const page = pageAt('/approach/');
    const areas = new Map(kept('areas').map(({ id, title }) => [id, String(title)]));
    for (const element of kept('offer')) {
      const row = withId(page, `offer-${String(element['id'])}`);
      const states = (element['areas'] as { state: string }[]).map(({ state }) => state);
      const cells = within(page, row, 'td').map((cell) => wordsOf(cell).replace(/^\? /, ''));
      expect(cells).toHaveLength(areas.size);
      for (const state of states)
        expect(cells.filter((cell) => cell.toLowerCase().endsWith(state))).toHaveLength(
          states.filter((one) => one === state).length,
        );
    }
  });
});
