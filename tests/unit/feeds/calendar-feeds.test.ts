import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { buildAtlas } from '../../../src/atlas/build.ts';
import { readContent } from '../../../src/atlas/read.ts';
import { writeCalendar } from '../../../src/feeds/calendar.ts';
import { calendarFeed, calendarFeeds, calendarName } from '../../../src/feeds/calendar-feeds.ts';
import { idPattern } from '../../../src/schemas/id.ts';
import { once } from '../when/samples.ts';
import { lint } from './lint.ts';
import { readBack } from './read-back.ts';
import { builtOn } from './samples.ts';

const { records } = await readContent('tests/fixtures/borough');
const { atlas: borough } = buildAtlas(records);
if (!borough) throw new Error('the invented borough has problems');
const atlas: Atlas = borough;

const { decisions } = atlas;

/** The borough with another id for one of its decisions and one of its themes. */
function renamed(ids: { decision?: string; theme?: string }): Atlas {
  const { decision = 'yearly-budget', theme = 'alpha-money' } = ids;
  const themes = atlas.themes.map((one) =>
    one.id === 'alpha-money' ? { ...one, id: theme } : one,
  );
  return {
    ...atlas,
    themes,
    decisions: decisions.map((one) => ({
      ...one,
      id: one.id === 'yearly-budget' ? decision : one.id,
      theme: one.theme === 'alpha-money' ? theme : one.theme,
    })),
    find: (kind, id) =>
      id === theme && kind === 'themes' ? atlas.find(kind, 'alpha-money') : atlas.find(kind, id),
  };
}

function titlesIn(where: Atlas, name: string): string[] {
  return calendarFeed(where, name, builtOn)?.events.map(({ title }) => title) ?? [];
}

describe('the calendars of the invented borough', () => {
  const feeds = calendarFeeds(atlas, builtOn);

  it('are one of all dates, one for each theme and one for each decision with a dated window', () => {
    expect(feeds.map(({ name }) => name).sort()).toEqual([
      'all',
      'alpha-money',
      'bravo-homes',
      'care-charter',
      'delta-learning',
      'echo-building',
      'hall-fund',
      'hotel-care',
      'juliet-commons',
      'kilo-answers',
      'land-plan',
      'lima-ballots',
      'moot-election',
      'moot-hours',
      'parish-purse',
      'rent-rise',
      'tenant-bench',
      'ward-borders',
      'yearly-budget',
      'youth-yard',
    ]);
  });

  it('are each a good file that another program reads', () => {
    for (const feed of feeds) {
      const text = writeCalendar(feed, atlas.site.url);
      expect(lint(text), feed.name).toEqual([]);
      expect(readBack(text).events, feed.name).toHaveLength(feed.events.length);
    }
  });

  it('have all their dates in the calendar of all dates, once each', () => {
    const uids = (kind: 'themes' | 'decisions'): string[] =>
      feeds
        .filter(({ name }) => atlas[kind].some(({ id }) => id === name))
        .flatMap(({ events }) => events.map(({ uid }) => uid))
        .sort();
    const all = feeds[0]?.events.map(({ uid }) => uid).sort();
    expect(uids('themes')).toEqual(all);
    expect(uids('decisions')).toEqual(all);
  });

  it('run from the earliest day on', () => {
    const firsts = feeds[0]?.events.map(({ first }) => first) ?? [];
    expect(firsts).toEqual([...firsts].sort());
    expect(firsts[0]).toBe('2026-09-15');
  });

  it('say who decides, the theme, and the full address of the page', () => {
    const [first] = calendarFeed(atlas, 'rent-rise', builtOn)?.events ?? [];
    expect(first).toMatchObject({
      uid: 'rent-rise.1.2026-11-02.window@aldermoor.example',
      stamp: '2026-11-02',
      title: 'Answer the letter about the new rents – How much the rents of borough homes go up',
      url: 'https://aldermoor.example/influence/rent-rise/',
      theme: 'Roofs and rents',
    });
    expect(first?.words).toContain('\nWho decides: Steering Bench.\n');
  });

  it('are called by what they hold and the name of the site', () => {
    expect(feeds[0]?.title).toBe('Aldermoor Influence Map');
    expect(feeds[1]?.title).toBe('Coin and levies – Aldermoor Influence Map');
    expect(calendarFeed(atlas, 'rent-rise', builtOn)?.title).toBe(
      'How much the rents of borough homes go up – Aldermoor Influence Map',
    );
  });

  it('give the same bytes when they are made twice', () => {
    const texts = (): string[] =>
      calendarFeeds(atlas, builtOn).map((feed) => writeCalendar(feed, atlas.site.url));
    expect(texts()).toEqual(texts());
  });

  it('carry the hostile title of a decision as text, once it has a date', () => {
    const dated = decisions.map((one) =>
      one.id === 'hostile-text' ? { ...one, windows: [once()] } : one,
    );
    const feed = calendarFeed({ ...atlas, decisions: dated }, 'hostile-text', builtOn);
    const text = feed ? writeCalendar(feed, atlas.site.url) : '';
    expect(lint(text)).toEqual([]);
    expect(readBack(text).events[0]?.title).toBe(
      'Answer – Loud <script>alert("noise")</script> & "music" at night',
    );
  });
});

describe('a calendar by its name', () => {
  it('is null where it would have no event', () => {
    expect(calendarFeed(atlas, 'street-lamps', builtOn)).toBeNull();
    expect(calendarFeed({ ...atlas, decisions: [] }, 'all', builtOn)).toBeNull();
    expect(calendarFeeds({ ...atlas, decisions: [] }, builtOn)).toEqual([]);
  });

  it('is an error where nothing is called so', () => {
    expect(() => calendarFeed(atlas, 'no-such-thing', builtOn)).toThrow(
      'there is no calendar no-such-thing',
    );
  });
});

describe('the name of a calendar', () => {
  it('is the id of its theme or decision', () => {
    expect(calendarName(atlas, 'themes', 'alpha-money')).toBe('alpha-money');
    expect(calendarName(atlas, 'decisions', 'yearly-budget')).toBe('yearly-budget');
  });

  it('belongs to the theme where a theme and a decision have the same id', () => {
    const both = renamed({ decision: 'money', theme: 'money' });
    expect(calendarName(both, 'themes', 'money')).toBe('money');
    expect(calendarName(both, 'decisions', 'money')).toBe('decision--money');
    expect(titlesIn(both, 'money')).toEqual(titlesIn(atlas, 'alpha-money'));
    expect(titlesIn(both, 'decision--money')).toEqual(titlesIn(atlas, 'yearly-budget'));
  });

  it('leaves "all" to the calendar of all dates', () => {
    const theme = renamed({ theme: 'all' });
    expect(titlesIn(theme, 'all')).toEqual(titlesIn(atlas, 'all'));
    expect(titlesIn(theme, 'theme--all')).toEqual(titlesIn(atlas, 'alpha-money'));
    const decision = renamed({ decision: 'all' });
    expect(titlesIn(decision, 'all').sort()).toEqual(titlesIn(atlas, 'all').sort());
    expect(titlesIn(decision, 'decision--all')).toEqual(titlesIn(atlas, 'yearly-budget'));
  });

  it.each([
    { decision: 'money', theme: 'money' },
    { decision: 'all' },
    { theme: 'all' },
    { decision: 'all', theme: 'all' },
    {},
  ])('is never given twice: %o', (ids) => {
    const names = calendarFeeds(renamed(ids), builtOn).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(calendarFeeds(atlas, builtOn).length);
  });

  it('cannot be the id of another record when it has a kind in front', () => {
    expect('decision--money').not.toMatch(idPattern);
    expect('theme--all').not.toMatch(idPattern);
  });
});
