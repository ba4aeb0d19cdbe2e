import type { Element } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/atlas/build.ts';
import { readContent } from '../../src/atlas/read.ts';
import { calendarOf } from '../../src/atlas/times.ts';
import { addDays, addMonths } from '../../src/when/days.ts';
import { occurrencesOf } from '../../src/when/occurrences.ts';
import { monthNames } from '../../src/when/say-day.ts';
import { asSentence } from '../../src/words/sentence.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

/** What the list says of a window. */
interface Row {
  number: string;
  dye: string;
  drawn: string;
  title: string;
  does: string;
  dates: string;
  theme: string;
  strip: string;
}

/** What the wheel shows of a window: turns clockwise from the top. */
interface Mark {
  number: string;
  dye: string;
  drawn: string;
  from: number;
  to: number;
}

function classesOf(element: Element): string[] {
  return [element.properties['className'] ?? []].flat().map(String);
}

function withClass(node: Element, name: string): Element[] {
  return visit(node).filter((element) => classesOf(element).includes(name));
}

function only(elements: Element[]): Element {
  const [element] = elements;
  if (!element || elements.length !== 1) throw new Error(`${elements.length} elements, not one`);
  return element;
}

/** The rest of the one class that starts with some letters: `fern` of `t-fern`. */
function suffix(element: Element, start: string): string {
  const name = classesOf(element).find((one) => one.startsWith(start));
  if (name === undefined) throw new Error(`no class ${start}`);
  return name.slice(start.length);
}

function textsOf(element: Element, tag: string): string[] {
  return visit(element)
    .filter(({ tagName }) => tagName === tag)
    .map((one) => textOf(one).trim());
}

function isDrawn(element: Element): boolean {
  return classesOf(element).some((name) => name.startsWith('y-'));
}

function rowsOf(section: Element): Row[] {
  return withClass(section, 'year-list').flatMap((list) =>
    withClass(list, 'year-rows').flatMap((rows) =>
      visit(rows)
        .filter(({ tagName }) => tagName === 'li')
        .map((item): Row => {
          const bar = only(visit(only(withClass(item, 'strip'))).filter(isDrawn));
          return {
            number: textOf(only(withClass(item, 'year-number'))),
            dye: suffix(item, 't-'),
            drawn: String(list.properties['ariaLabelledBy']).replace('year-', ''),
            title: String(textsOf(item, 'a')[0]),
            does: String(textsOf(item, 'p')[0]),
            dates: String(textsOf(item, 'strong')[0]),
            theme: textOf(only(withClass(item, 'theme-tag'))).trim(),
            strip: `${suffix(bar, 'y-')} ${String(bar.properties['d'])}`,
          };
        }),
    ),
  );
}

function turnAt(x: number, y: number): number {
  const turn = Math.atan2(x, -y) / (2 * Math.PI);
  return turn < 0 ? turn + 1 : turn;
}

function spanOf(shape: Element): { from: number; to: number } {
  const { cx, cy, d } = shape.properties;
  if (shape.tagName === 'circle') {
    const middle = turnAt(Number(cx), Number(cy));
    return { from: middle, to: middle };
  }
  const numbers = (String(d).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const [x = 0, y = 0, , , , , , endX = 0, endY = 0] = numbers;
  return { from: turnAt(x, y), to: turnAt(endX, endY) };
}

function marksOf(section: Element): Mark[] {
  const [wheel] = withClass(section, 'year-wheel');
  if (!wheel) return [];
  const numbers = textsOf(only(withClass(wheel, 'year-numbers')), 'text');
  const shapes = withClass(wheel, 'year-marks').flatMap((group) =>
    visit(group)
      .filter((element) => element !== group)
      .map((shape) => ({
        dye: suffix(group, 't-'),
        drawn: suffix(shape, 'y-'),
        ...spanOf(shape),
      })),
  );
  expect(numbers).toHaveLength(shapes.length);
  return shapes.map((shape, index) => ({ number: String(numbers[index]), ...shape }));
}

/** Where a day starts, by hand: each month has a twelfth of the turn. */
function turnOf(date: number, month: string, year: number): number {
  const index = monthNames.findIndex((name) => name === month);
  const daysInMonth = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return (index + (date - 1) / daysInMonth) / 12;
}

/** How far apart two places are on the wheel, in days. */
function daysApart(a: number, b: number): number {
  const apart = Math.abs(a - b) % 1;
  return Math.min(apart, 1 - apart) * 365;
}

/** First and last dates in words; a date without a year is taken in a common year. */
function datesIn(words: string): { start: number; end: number }[] {
  return [...words.matchAll(/(\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?/g)].map(
    ([, date, month = '', year]) => {
      const start = turnOf(Number(date), month, Number(year ?? 2027));
      return { start, end: turnOf(Number(date) + 1, month, Number(year ?? 2027)) };
    },
  );
}

const thirds = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;

/** The parts of a month in words: "early December", "mid-January". */
function partsIn(words: string): { first: number; last: number }[] {
  return [...words.matchAll(/(early|mid|late)[ -]([A-Z][a-z]+)/g)].map(([, part, month = '']) => {
    const [first, last] = thirds[part as keyof typeof thirds];
    return { first: turnOf(first, month, 2027), last: turnOf(last + 1, month, 2027) };
  });
}

function expectSameDays({ from, to }: Mark, dates: string): void {
  const exact = datesIn(dates);
  const [opens, closes] = [exact.at(0), exact.at(-1)];
  if (dates.startsWith('Usually')) {
    const parts = partsIn(dates);
    const [first, last] = [parts.at(0), parts.at(-1)];
    if (!first || !last) throw new Error(`no part of a month in: ${dates}`);
    const middle = (part: { first: number; last: number }) => (part.first + part.last) / 2;
    expect(daysApart(from, middle(first)), dates).toBeLessThan(7);
    expect(daysApart(to, middle(last)), dates).toBeLessThan(7);
  } else {
    if (!opens || !closes) throw new Error(`no day in: ${dates}`);
    const isDay = dates.startsWith('On ');
    expect(
      daysApart(from, isDay ? (opens.start + opens.end) / 2 : opens.start),
      dates,
    ).toBeLessThan(1.1);
    expect(daysApart(to, isDay ? (opens.start + opens.end) / 2 : closes.end), dates).toBeLessThan(
      1.1,
    );
  }
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the year wheel of $folder and its list', ({ folder, content }) => {
  const page = readBuiltSite(folder).pages.find(({ url }) => url === '/when/');
  if (!page) throw new Error('there is no page /when/');
  const section = only(
    elementsOf(page, 'section').filter((one) => classesOf(one).includes('year')),
  );
  const rows = rowsOf(section);
  const marks = marksOf(section);
  const builtOn = String(only(elementsOf(page, 'year-wheel')).properties['dataBuiltOn']);
  let expected: string[] = [];

  beforeAll(async () => {
    const { atlas } = buildAtlas((await readContent(content)).records);
    if (!atlas) throw new Error('the content does not fit together');
    const lastDay = addDays(addMonths(builtOn, 12), -1);
    const calendar = calendarOf(atlas);
    expected = atlas.decisions.flatMap(({ title, windows }) =>
      windows
        .filter((window) => occurrencesOf(window, windows, builtOn, lastDay, calendar).length > 0)
        .map(({ does }) => `${title}: ${asSentence(does)}`),
    );
  });

  it('the list holds every window that has a day in the coming twelve months', () => {
    expect(expected.length).toBeGreaterThan(5);
    const listed = rows.map(({ title, does }) => `${title}: ${does}`);
    for (const window of expected) expect(listed).toContain(window);
  });

  it('the list is numbered from 1 on', () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => String(index + 1)));
  });

  it('wheel and list hold the same windows, drawn in the colour and the way of their place in the list', () => {
    const facts = ({ number, dye, drawn }: Row | Mark) => `${number} ${dye} ${drawn}`;
    expect(marks.map(facts).sort()).toEqual(rows.map(facts).sort());
  });

  it.each(rows)('$number lies at its days on the wheel and on its strip: $dates', (row) => {
    const mark = marks.find(({ number }) => number === row.number);
    if (!mark) throw new Error('it is not on the wheel');
    expectSameDays(mark, row.dates);
    const [drawn, d = ''] = row.strip.split(/ (.*)/);
    const [left = 0] = (/[\d.]+/.exec(d) ?? []).map(Number);
    const isRound = d.includes('a');
    const apart = daysApart((isRound ? left + 4.25 : left) / 240, mark.from);
    expect(drawn).toBe(row.drawn);
    // A round mark on 1 January is moved in by its own width.
    expect(apart).toBeLessThan(isRound ? 8 : 1);
  });

  it('only usual and possible windows are dashed, and all of them are', () => {
    for (const { drawn, dates } of rows)
      expect(/^(Usually|If it happens)/.test(dates), dates).toBe(drawn === 'unsure');
  });

  it('gives each theme one colour', () => {
    const pairs = new Set(rows.map(({ theme, dye }) => `${theme} ${dye}`));
    expect(pairs.size).toBe(new Set(rows.map(({ theme }) => theme)).size);
    expect(pairs.size).toBe(new Set(rows.map(({ dye }) => dye)).size);
  });
});
