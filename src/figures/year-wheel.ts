import { arc } from 'd3-shape';
import type { Theme } from '../schemas/theme.ts';
import { monthNames } from '../when/say-day.ts';
import { round, stretchOf } from './year-angle.ts';
import { halfLabel, packTracks, pointAt, thicknessOf } from './year-tracks.ts';
import type { Placed } from './year-tracks.ts';
import type { YearWindow } from './year-windows.ts';

/** What the wheel needs to know of a window. */
export type WheelWindow = Pick<YearWindow, 'number' | 'occurrence' | 'drawn'> & {
  theme: Pick<Theme, 'order' | 'dye'>;
};

/** A window on the wheel: an arc, or a round mark for a single day, and its number. The colours come from the class. */
export interface WheelMark extends Pick<WheelWindow, 'number' | 'drawn'> {
  shape: { tag: 'path'; d: string } | { tag: 'circle'; cx: number; cy: number; r: number };
  /** Where the number stands: the middle of its foot, in pixels. */
  x: number;
  y: number;
}

/** The name of a month outside the rim, level. */
export interface WheelMonth {
  /** The first three letters, which are all there is room for on a narrow screen. */
  short: string;
  rest: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** The year wheel about 0, 0, in pixels at the size it must be drawn at. */
export interface YearWheel {
  /** How wide a screen it needs: the style sheet shows it from there up. */
  size: 'small' | 'medium' | 'large';
  width: number;
  height: number;
  /** The radius of the rim. */
  radius: number;
  /** The radius of the disc in the middle. */
  hub: number;
  /** Every other month, as one path. */
  shade: string;
  months: WheelMonth[];
  /** The windows by theme, in the order of the themes. */
  themes: { dye: Theme['dye']; marks: WheelMark[] }[];
}

/** Widths that fit beside a scroll bar on screens of 700, 960 and 1280 px, each with room for three letters outside. */
const sizes = [
  { size: 'small', width: 624, radius: 280 },
  { size: 'medium', width: 880, radius: 412 },
  { size: 'large', width: 1200, radius: 572 },
] as const;

/** From one track to the next, in pixels: the first that fits is taken. */
const pitches = [20, 17, 14.5] as const;

const hub = 54;
const rimGap = 4;
const monthGap = 10;
const letterHeight = 14;
const outline = 1.5;

const drawArc = arc().digits(2);

function arcPath(from: number, length: number, inner: number, outer: number): string {
  const path = drawArc({
    innerRadius: inner,
    outerRadius: outer,
    startAngle: from * 2 * Math.PI,
    endAngle: (from + length) * 2 * Math.PI,
  });
  if (path === null) throw new Error('an arc drawn on no canvas has a path');
  return path;
}

function shapeOf({ isDot, from, length, radius }: Placed, thickness: number): WheelMark['shape'] {
  const half = (thickness - outline) / 2;
  if (!isDot) return { tag: 'path', d: arcPath(from, length, radius - half, radius + half) };
  const { x, y } = pointAt(from + length / 2, radius);
  return { tag: 'circle', cx: x, cy: y, r: round(half) };
}

function monthsAround(radius: number): WheelMonth[] {
  return monthNames.map((name, index) => {
    const turn = (index + 0.5) / 12;
    const { x, y } = pointAt(turn, radius + monthGap);
    // Text stands on its foot: above the wheel it ends at the point, below the wheel it starts there.
    const drop = halfLabel(1).height * (1 - Math.cos(turn * 2 * Math.PI));
    return {
      short: name.slice(0, 3),
      rest: name.slice(3),
      x,
      y: round(y + drop),
      anchor: x > 0 ? 'start' : 'end',
    };
  });
}

function shadeOf(radius: number): string {
  return [1, 3, 5, 7, 9, 11].map((month) => arcPath(month / 12, 1 / 12, hub, radius)).join('');
}

function place(windows: readonly WheelWindow[]) {
  const pieces = windows.map(({ number, occurrence }) => ({
    number,
    isDot: occurrence.opens === occurrence.closes,
    ...stretchOf(occurrence),
  }));
  for (const size of sizes) {
    for (const pitch of pitches) {
      const room = { outer: size.radius - rimGap, inner: hub + rimGap, pitch };
      const placed = packTracks(pieces, room);
      if (placed) return { ...size, thickness: thicknessOf(pitch), placed };
    }
  }
  return null;
}

/**
 * Draws the year wheel: January at the top, clockwise, an arc a window. Windows of a theme are put on their tracks
 * together, the first theme outermost, and share tracks with others where their days leave room.
 *
 * @param windows the windows, with their numbers
 * @returns the wheel, or `null` where more windows meet on a day than the largest wheel can hold with legible numbers
 */
export function drawYearWheel(windows: readonly WheelWindow[]): YearWheel | null {
  const inOrder = [...windows].sort((a, b) => a.theme.order - b.theme.order || a.number - b.number);
  const found = place(inOrder);
  if (!found) return null;
  const { size, width, radius, thickness, placed } = found;
  const themes: YearWheel['themes'] = [];
  inOrder.forEach(({ theme: { dye }, number, drawn }, index) => {
    const at = placed[index];
    if (!at) return;
    if (themes.at(-1)?.dye !== dye) themes.push({ dye, marks: [] });
    const { x, y } = at.label;
    const shape = shapeOf(at, thickness);
    themes.at(-1)?.marks.push({ number, drawn, shape, x, y: round(y + halfLabel(number).height) });
  });
  const height = 2 * (radius + monthGap + letterHeight);
  const around = { shade: shadeOf(radius), months: monthsAround(radius) };
  return { size, width, height, radius, hub, ...around, themes };
}
