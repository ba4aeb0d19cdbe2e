import { describe, expect, it } from 'vitest';
import { drawYearWheel } from '../../../src/figures/year-wheel.ts';
import type { WheelWindow, YearWheel } from '../../../src/figures/year-wheel.ts';

const money = { order: 1, dye: 'fern' } as const;
const homes = { order: 2, dye: 'fustic' } as const;

function window(
  number: number,
  opens: string,
  closes: string,
  theme: WheelWindow['theme'] = money,
): WheelWindow {
  return { number, occurrence: { opens, closes }, drawn: 'later', theme };
}

function draw(...windows: WheelWindow[]): YearWheel {
  const wheel = drawYearWheel(windows);
  if (!wheel) throw new Error('these fit');
  return wheel;
}

describe('drawYearWheel, a window', () => {
  it('draws the first three months from twelve o’clock to three o’clock', () => {
    const [theme] = draw(window(1, '2027-01-01', '2027-03-31')).themes;
    expect(theme?.marks[0]?.shape).toEqual({
      tag: 'path',
      d: 'M0,-272.25A272.25,272.25,0,0,1,272.25,0L259.75,0A259.75,259.75,0,0,0,0,-259.75Z',
    });
  });

  it('draws half a year across the new year as one arc over the top', () => {
    const [theme] = draw(window(1, '2026-10-01', '2027-03-31')).themes;
    expect(theme?.marks[0]?.shape).toEqual({
      tag: 'path',
      d: 'M-272.25,0A272.25,272.25,0,1,1,272.25,0L259.75,0A259.75,259.75,0,1,0,-259.75,0Z',
    });
  });

  it('draws a single day as a round mark at the middle of the day', () => {
    const [theme] = draw(window(1, '2027-07-01', '2027-07-01')).themes;
    // Half of 1/31 of 30 degrees past six o'clock, on a track of 266 px.
    expect(theme?.marks[0]?.shape).toEqual({ tag: 'circle', cx: -2.25, cy: 265.99, r: 6.25 });
  });

  it('puts the number just before the start, on the track', () => {
    const mark = draw(window(1, '2027-04-01', '2027-06-30')).themes[0]?.marks[0];
    // At three o'clock the number ends 3 px above the arc, and is 9.4 px high: its foot is 3 px up.
    expect(mark?.x).toBeCloseTo(265.9, 1);
    expect(mark?.y).toBeCloseTo(-3, 1);
  });

  it('keeps room for the number of a window that lasts all year', () => {
    const shape = draw(window(1, '2027-01-01', '2028-06-30')).themes[0]?.marks[0]?.shape;
    expect(shape?.tag === 'path' && shape.d).toMatch(/^M0,-272\.25A272\.25,272\.25,0,1,1,-1\d\./);
  });
});

describe('drawYearWheel, the whole', () => {
  it('names twelve months, three letters first, clockwise from January', () => {
    const { months } = draw();
    expect(months.map(({ short, rest }) => short + rest).join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
    expect(months[0]).toEqual({
      short: 'Jan',
      rest: 'uary',
      x: 75.06,
      y: -279.96,
      anchor: 'start',
    });
    expect(months.map(({ anchor }) => anchor)).toEqual([
      ...Array.from({ length: 6 }, () => 'start'),
      ...Array.from({ length: 6 }, () => 'end'),
    ]);
  });

  it('has room for three letters of 10 px outside the rim', () => {
    const { months, width } = draw();
    for (const { x } of months) expect(Math.abs(x) + 30).toBeLessThanOrEqual(width / 2);
  });

  it('is drawn from 700 px up, beside a scroll bar', () => {
    expect([draw().size, draw().width]).toEqual(['small', 624]);
  });

  it('groups windows by theme, in the order of the themes', () => {
    const { themes } = draw(
      window(1, '2027-01-01', '2027-01-31', homes),
      window(2, '2027-01-01', '2027-01-31', money),
      window(3, '2027-03-01', '2027-03-31', homes),
    );
    expect(themes.map(({ dye, marks }) => [dye, marks.map(({ number }) => number)])).toEqual([
      ['fern', [2]],
      ['fustic', [1, 3]],
    ]);
  });

  it('grows when many windows meet on a day, and gives up when no wheel can hold them', () => {
    const same = (count: number) =>
      drawYearWheel(
        Array.from({ length: count }, (_, n) => window(n + 1, '2027-01-01', '2027-02-28')),
      )?.size;
    expect([10, 20, 30, 60].map(same)).toEqual(['small', 'medium', 'large', undefined]);
  });
});
