import { arc } from 'd3-shape';
import { circles } from '../schemas/circle.ts';
import type { Circle } from '../schemas/circle.ts';
import type { Say } from '../schemas/say.ts';
import { stateNames } from '../when/state.ts';
import type { StateName } from '../when/state.ts';
import { breakLines, lineHeight, placeLabels } from './influence/labels.ts';
import type { Label } from './influence/labels.ts';
import { layOut } from './influence/layout.ts';
import { firstRing, rim, slotHalf } from './influence/plan.ts';
import { drawMark } from './mark.ts';
import type { Mark } from './mark.ts';

/** A decision as it enters the picture. */
export interface MapDecision {
  id: string;
  theme: string;
  reach: Circle;
  say: Say;
  state: { name: StateName; closingSoon: boolean };
}

/** A theme as it enters the picture, in its order round the wheel. */
export interface MapTheme {
  id: string;
  title: string;
  /** A short line on what is in it. */
  count: string;
}

/** The influence map as plain geometry. Pixels from the middle; x to the right, y down. */
export interface DrawnMap {
  viewBox: string;
  /** The size of the marks: 1 as on a row. */
  scale: number;
  /** Rings from the outermost in, as discs that cover one another, with their names in the slot. */
  rings: { reach: Circle; radius: number; label: Label }[];
  sectors: { theme: string; edge: string; rim: string; label: Label }[];
  slot: { x: number; y: number; width: number; height: number };
  dots: { id: string; theme: string; x: number; y: number; mark: Mark }[];
}

const halfWidth = 650;
const roomRoundNames = 12;
const rimWidth = 5;
const haloRoom = 5.25;
const longestInSlot = 14;
const roomRoundName = 8;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function eachCircle<T>(give: (reach: Circle) => T): Record<Circle, T> {
  return Object.fromEntries(circles.map((reach) => [reach, give(reach)])) as Record<Circle, T>;
}

function rankOf({ state, say }: MapDecision): number {
  const bySay = ['empower', 'collaborate', 'involve', 'consult', 'inform'].indexOf(say);
  return stateNames.indexOf(state.name) * 10 + bySay;
}

function ringLabel(lines: string[], inner: number, outer: number): Label {
  const middle = -(inner + outer) / 2;
  return {
    x: 0,
    y: round(middle - ((lines.length - 1) * lineHeight) / 2 + 7),
    anchor: 'middle',
    lines,
  };
}

/**
 * Draws the influence map: "You" in the middle, a sector for each theme, a ring for how near to home a decision lands,
 * the size of a mark for how much say people have, and its fill for when.
 *
 * @param decisions the decisions, each with its state on the day
 * @param themes the themes in their order, clockwise from twelve o'clock
 * @param circleNames the shown names of the rings
 * @throws {Error} naming the fullest cell, when the marks would be too small to see
 */
export function drawInfluenceMap(
  decisions: readonly MapDecision[],
  themes: readonly MapTheme[],
  circleNames: Readonly<Record<Circle, string>>,
): DrawnMap {
  const marks = new Map(
    decisions.map((decision) => [
      decision.id,
      drawMark(decision.say, decision.state.name, decision.state.closingSoon),
    ]),
  );
  const namesInSlot = eachCircle((reach) => breakLines(circleNames[reach], longestInSlot));
  const layout = layOut(
    decisions.map((decision) => ({
      id: decision.id,
      sector: themes.findIndex(({ id }) => id === decision.theme),
      reach: decision.reach,
      radius: (marks.get(decision.id)?.radius ?? 0) + (decision.state.closingSoon ? haloRoom : 0),
      rank: rankOf(decision),
    })),
    themes.map(({ title }) => title),
    eachCircle((reach) => namesInSlot[reach].length * lineHeight + roomRoundName),
  );
  const labels = placeLabels(
    layout.sectors,
    themes.map(({ title }) => title),
    themes.map(({ count }) => count),
  );
  const drawRim = arc<{ from: number; to: number }>()
    .innerRadius(rim + 2)
    .outerRadius(rim + 2 + rimWidth)
    .startAngle(({ from }) => from)
    .endAngle(({ to }) => to)
    .digits(2);
  const themeOf = new Map(decisions.map(({ id, theme }) => [id, theme]));
  const top = Math.min(-rim, ...labels.map(({ y }) => y - lineHeight)) - roomRoundNames;
  const lowest = labels.map(({ y, lines }) => y + (lines.length - 1) * lineHeight);
  const bottom = Math.max(rim, ...lowest) + roomRoundNames;
  return {
    viewBox: [-halfWidth, top, 2 * halfWidth, bottom - top].map(Math.round).join(' '),
    scale: round(layout.scale),
    rings: [...layout.rings].reverse().map(({ reach, inner, outer }) => ({
      reach,
      radius: round(outer),
      label: ringLabel(namesInSlot[reach], inner, outer),
    })),
    sectors: layout.sectors.map((sector, index) => {
      const [x, y] = [Math.sin(sector.from), -Math.cos(sector.from)];
      return {
        theme: themes[index]?.id ?? '',
        edge: `M${round(firstRing * x)} ${round(firstRing * y)}L${round(rim * x)} ${round(rim * y)}`,
        rim: drawRim(sector) ?? '',
        label: labels[index] ?? { x: 0, y: 0, anchor: 'middle', lines: [] },
      };
    }),
    slot: { x: -slotHalf, y: -rim - 1, width: 2 * slotHalf, height: rim - firstRing + 1 },
    dots: layout.dots.map(({ id, x, y }) => ({
      id,
      theme: themeOf.get(id) ?? '',
      x: round(x),
      y: round(y),
      mark: marks.get(id) ?? { radius: 0, half: 0, shapes: [] },
    })),
  };
}
