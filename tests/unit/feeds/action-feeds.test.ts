import { describe, expect, it } from 'vitest';
import { actionFeeds, feedPath, writeFeed } from '../../../src/feeds/action-feeds.ts';
import { boroughAtlas } from '../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const feeds = actionFeeds(atlas);

function named(name: string) {
  const feed = feeds.find((one) => one.name === name);
  if (!feed) throw new Error(`there is no feed ${name}`);
  return feed;
}

describe('actionFeeds', () => {
  it('has one of all actions and one for each area, each at its own address', () => {
    expect(feeds.map(({ name }) => feedPath(name))).toEqual([
      '/actions/all.atom',
      '/actions/lower-withen.atom',
      '/actions/middle-withen.atom',
      '/actions/upper-withen.atom',
    ]);
    expect(named('all').entries).toHaveLength(atlas.actions.length);
  });

  it('keeps to its area, and holds what belongs to all of them', () => {
    const urls = named('upper-withen').entries.map(({ url }) => url);
    expect(urls).toContain('/actions/quiet-drums/');
    expect(urls).toContain('/actions/shade-at-the-well/');
    expect(urls).not.toContain('/actions/bench-at-the-ferry/');
  });

  it('puts the newest entry first, and goes by the days in the records', () => {
    const days = named('all').entries.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(named('all').updated).toBe('2026-11-20');
    expect(named('all').entries.at(-1)).toMatchObject({
      url: '/actions/third-bridge/',
      updated: '2012-01-01',
    });
  });

  it('goes by the day the ledger began where no day is known, and in a feed without entries', () => {
    const footpath = named('all').entries.find(({ url }) => url === '/actions/lost-footpath/');
    expect(footpath?.updated).toBe('2026-06-01');
    const [empty] = actionFeeds({ ...atlas, actions: [] });
    expect(empty).toMatchObject({ updated: '2026-06-01', entries: [] });
  });

  it('tells what happened and no state, since that changes with the day', () => {
    const lamp = named('all').entries.find(({ url }) => url === '/actions/lamp-on-stane-lane/');
    expect(lamp?.lines).toEqual([
      'Quick win. Asked on 1 August 2026: They asked for it: a lamp on Stane Lane.',
      'Promised on 10 August 2026 by Lights & Noise Sub-panel, due 12 November 2026: It will see to it.',
      'News on 2 November 2026: Work began.',
    ]);
    const all = feeds.map((feed) => writeFeed(feed, atlas.site)).join('');
    expect(all).not.toMatch(/Late by|Silent for|Due soon|On time:/);
  });
});

describe('writeFeed', () => {
  const feed = {
    name: 'all',
    title: 'Mills & moors',
    updated: '2026-11-20',
    entries: [
      {
        url: '/actions/odd/',
        title: 'Is 1 < 2 & "so" on?',
        lines: ['It ends with ]]> and \u0007 bells.', '\uD800 half'],
        theme: 'A & B',
        updated: '2026-11-20',
      },
    ],
  };
  const site = { title: 'Map', url: 'https://map.example' };

  it('gives the same bytes for the same feed', () => {
    expect(writeFeed(feed, site)).toBe(writeFeed(structuredClone(feed), site));
  });

  it('takes no day from the clock', () => {
    const days = [...writeFeed(feed, site).matchAll(/<updated>([^<]+)</g)].map(([, day]) => day);
    expect(days).toEqual(['2026-11-20T00:00:00.000Z', '2026-11-20T00:00:00.000Z']);
  });

  it('escapes words for HTML, and leaves out what XML has no room for', () => {
    const text = writeFeed(feed, site);
    expect(text).toContain('Is 1 &lt; 2 &amp; "so" on?');
    expect(text).toContain('<p>It ends with ]]&gt; and   bells.</p>');
    expect(text).not.toContain('\u0007');
    expect(text.isWellFormed()).toBe(true);
    expect(text.match(/\]\]>/g)).toHaveLength(2);
  });

  it('names itself and the page it follows', () => {
    expect(writeFeed(feed, site)).toContain(
      '<link rel="self" href="https://map.example/actions/all.atom"/>',
    );
    expect(writeFeed(feed, site)).toContain(
      '<link rel="alternate" href="https://map.example/actions/"/>',
    );
  });
});
