import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/atlas/build.ts';
import { stateOfAction } from '../../src/atlas/ledger.ts';
import { readContent } from '../../src/atlas/read.ts';
import { sayStandard } from '../../src/components/pledge/say-standard.ts';
import { sayActionState } from '../../src/when/say-action-state.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';

const suggested =
  'No partnership has agreed to this. It is a suggestion, built from the 2009 papers.';

async function atlasOf(content: string) {
  const { atlas } = buildAtlas((await readContent(content)).records);
  if (!atlas) throw new Error(`${content} has problems`);
  return atlas;
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the pledge and the ledger of $folder', async ({ folder, content }) => {
  const { pages, files } = readBuiltSite(folder);
  const atlas = await atlasOf(content);
  const page = (url: string): BuiltPage => {
    const found = pages.find((one) => one.url === url);
    if (!found) throw new Error(`${url} was not built`);
    return found;
  };
  const mainText = (url: string): string =>
    plain(elementsOf(page(url), 'main').map(textOf).join(' '));

  it.each(['/pledge/', '/pledge/one-page/'])(
    '%s says right under its heading that nobody agreed to it',
    (url) => {
      const [first] = elementsOf(page(url), 'main')
        .flatMap((main) =>
          elementsOf({ ...page(url), tree: { type: 'root', children: [main] } }, 'p'),
        )
        .filter(({ properties }) => !String(properties['className']).includes('stamp'));
      expect(first && plain(textOf(first))).toBe(suggested);
    },
  );

  it('has every promise with its standards, on the page and on the page to print', () => {
    for (const url of ['/pledge/', '/pledge/one-page/']) {
      const text = mainText(url);
      for (const { title, promise, standards } of atlas.pledge) {
        expect(text).toContain(title);
        expect(text).toContain(promise);
        for (const standard of standards)
          expect(text).toContain(sayStandard(standard) ?? `${standard.what}: `);
      }
    }
  });

  it('shows who answers for each promise, and says "nobody yet" where no body does', () => {
    const rows = elementsOf(page('/pledge/'), 'li').filter(({ properties }) =>
      String(properties['className']).split(' ').includes('promise'),
    );
    expect(rows).toHaveLength(atlas.pledge.length);
    for (const [index, { owner }] of atlas.pledge.entries()) {
      const text = rows[index] ? plain(textOf(rows[index])) : '';
      expect(text).toContain(owner.post);
      expect(text).toContain(
        owner.body === null ? 'nobody yet' : atlas.find('bodies', owner.body).title,
      );
    }
  });

  it('shows every published result, and says that there are none where there are none', () => {
    const text = mainText('/pledge/');
    expect(text.includes('No results published yet')).toBe(
      atlas.pledge.some(
        ({ id }) => !atlas.results.some(({ results }) => results.some((one) => one.promise === id)),
      ),
    );
    for (const { title, results } of atlas.results) {
      expect(text).toContain(title);
      for (const { figure } of results) if (figure !== null) expect(text).toContain(figure);
    }
  });

  it('tells what the earlier pledge said, point by point, and what became of it', () => {
    const text = mainText('/pledge/');
    const { points, became } = atlas.earlierPledge;
    for (const { says, number } of points) {
      expect(text).toContain(says);
      if (number !== undefined) expect(text).toContain(`${number}.`);
    }
    for (const { says } of became) expect(text).toContain(says);
  });

  it('says how each action stands on the build day, in the list and on its own page', () => {
    for (const action of atlas.actions) {
      const words = `${sayActionState(stateOfAction(atlas, action, '2026-11-22'))}.`;
      const row = elementsOf(page('/actions/'), 'li').find(
        ({ properties }) => properties['dataAction'] === action.id,
      );
      expect(row && plain(textOf(row)), action.id).toContain(words);
      expect(mainText(`/actions/${action.id}/`), action.id).toContain(words);
    }
  });

  it('leads from the ledger to how a call for action is made', () => {
    const links = elementsOf(page('/actions/'), 'a').filter(
      (link) => textOf(link) === 'How to make a call for action',
    );
    expect(links.map(({ properties }) => properties['href'])).toEqual([
      `/how/${atlas.site.callForAction}/`,
    ]);
  });

  it('has a feed for the ledger and for each area, each linked from the ledger', () => {
    const feeds = files.filter((file) => file.endsWith('.atom')).map((file) => `/${file}`);
    const linked = elementsOf(page('/actions/'), 'a')
      .map(({ properties }) => String(properties['href']))
      .filter((href) => href.endsWith('.atom'));
    expect(linked.toSorted()).toEqual(feeds.toSorted());
    expect(feeds).toHaveLength(atlas.areas.length + 1);
    for (const feed of feeds)
      expect(readFileSync(join(folder, feed), 'utf8')).toContain(
        'xmlns="http://www.w3.org/2005/Atom"',
      );
  });
});

describe('flash points of the invented borough', async () => {
  const { pages } = readBuiltSite(boroughSite);
  const { actions } = await atlasOf('tests/fixtures/borough');
  const notices = (url: string): [string, boolean][] => {
    const page = pages.find((one) => one.url === url);
    if (!page) throw new Error(`${url} was not built`);
    return elementsOf(page, 'section')
      .filter(({ properties }) => properties['dataFlashPoint'] !== undefined)
      .map((notice) => [
        String(notice.properties['ariaLabel']).replace('Flash point: ', ''),
        notice.properties['hidden'] === undefined,
      ]);
  };

  it('stand on the pages of their areas and wards, shown only while they run', () => {
    expect(notices('/areas/lower-withen/')).toEqual([['The flood gates are shut', true]]);
    expect(notices('/wards/ostlemouth-and-the-long-salt-marsh-east/')).toContainEqual([
      'The flood gates are shut',
      true,
    ]);
    expect(notices('/areas/middle-withen/')).toEqual([['The clinic moves out', false]]);
    expect(notices('/wards/brannick/')).toEqual([['The clinic moves out', false]]);
  });

  it('are gone from all pages once they are over', () => {
    const over = actions.find(({ id }) => id === 'bell-cracked');
    expect(over?.runs?.until).toBe('2026-10-20');
    expect(notices('/areas/upper-withen/')).toEqual([]);
  });
});
