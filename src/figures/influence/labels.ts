import { rim } from './plan.ts';
import type { Sector } from './plan.ts';

/** A name outside the rim, in level lines of text. Pixels from the middle of the wheel. */
export interface Label {
  x: number;
  /** The baseline of its first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
}

/** The height of a line of a label, in pixels. */
export const lineHeight = 25;

const longestLine = 15;
const away = 16;
const apart = 9;

/**
 * Breaks a name into lines at its spaces.
 *
 * @param name the name
 * @param longest how many letters a line may have, unless one word alone has more
 */
export function breakLines(name: string, longest = longestLine): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}

function anchorAt(angle: number): Label['anchor'] {
  return Math.sin(angle) >= 0 ? 'start' : 'end';
}

function topOf(angle: number, height: number): number {
  const y = -(rim + away) * Math.cos(angle);
  const share = (1 - Math.cos(angle)) / 2;
  return y - height * (1 - share);
}

/** Pushes labels of one side apart, from the top down, then back up from the bottom. */
function spread(tops: number[], heights: readonly number[], lowest: number): number[] {
  const placed = [...tops];
  for (let index = 1; index < placed.length; index += 1) {
    const floor = (placed[index - 1] ?? 0) + (heights[index - 1] ?? 0) + apart;
    placed[index] = Math.max(placed[index] ?? 0, floor);
  }
  let ceiling = lowest;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling - (heights[index] ?? 0));
    ceiling = (placed[index] ?? 0) - apart;
  }
  return placed;
}

/**
 * Places the theme names round the rim so that no two touch. Each name is followed by a line of its own count.
 *
 * @param sectors the sectors in their order round the wheel
 * @param names the theme names
 * @param counts a short line on what is in each, such as "12 decisions, 4 open"
 */
export function placeLabels(
  sectors: readonly Sector[],
  names: readonly string[],
  counts: readonly string[],
): Label[] {
  const drafts = sectors.map((sector, index) => {
    const angle = (sector.from + sector.to) / 2;
    const lines = [...breakLines(names[index] ?? ''), counts[index] ?? ''];
    return { index, angle, lines, height: lines.length * lineHeight, anchor: anchorAt(angle) };
  });
  const sides = [
    drafts.filter(({ angle }) => Math.sin(angle) >= 0).sort((a, b) => a.angle - b.angle),
    drafts.filter(({ angle }) => Math.sin(angle) < 0).sort((a, b) => b.angle - a.angle),
  ];
  return sides
    .flatMap((side) => {
      const heights = side.map(({ height }) => height);
      const lowest = rim + away + Math.max(...heights, 0);
      const tops = spread(
        side.map(({ angle, height }) => topOf(angle, height)),
        heights,
        lowest,
      );
      return side.map(({ index, lines, anchor, height }, place) => {
        const top = tops[place] ?? 0;
        const nearest =
          top <= 0 && top + height >= 0 ? 0 : Math.min(Math.abs(top), Math.abs(top + height));
        const beside = Math.sqrt(Math.max(0, (rim + away) ** 2 - nearest ** 2));
        const x = beside * (anchor === 'start' ? 1 : -1);
        return { index, label: { x, y: top + lineHeight * 0.8, anchor, lines } };
      });
    })
    .sort((a, b) => a.index - b.index)
    .map(({ label }) => label);
}
