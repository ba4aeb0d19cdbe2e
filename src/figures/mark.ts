import type { Say } from '../schemas/say.ts';
import type { StateName } from '../when/state.ts';

/** A shape of a mark, in SVG's words. Its colours come from the class, through the style sheet. */
export type MarkShape =
  | { tag: 'circle'; class: string; r: number; dash?: string }
  | { tag: 'path'; class: string; d: string };

/** A round mark drawn about 0, 0. Its size is the say, its fill the state. */
export interface Mark {
  /** Radius in pixels at full size. */
  radius: number;
  /** Half the width of the box that holds the mark with its halo, in pixels. */
  half: number;
  shapes: MarkShape[];
}

/** Radius in pixels at full size for each step of the say. */
export const radiusOf: Record<Say, number> = {
  inform: 5.5,
  consult: 7.5,
  involve: 9.5,
  collaborate: 11.5,
  empower: 14,
};

const dashPitch = 4.6;
const dashShare = 0.56;
const smallestCross = 7.5;
const haloGap = 4.25;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function dashesRound(radius: number): string {
  const around = 2 * Math.PI * radius;
  const pitch = around / Math.max(6, Math.round(around / dashPitch));
  return `${round(pitch * dashShare)} ${round(pitch * (1 - dashShare))}`;
}

function shapesOf(state: StateName, radius: number): MarkShape[] {
  const ring: MarkShape = { tag: 'circle', class: 'm-ring', r: radius - 1 };
  const inner = round(radius - 1);
  switch (state) {
    case 'open':
      return [{ tag: 'circle', class: 'm-fill', r: radius }];
    case 'opens-soon':
      return [
        ring,
        { tag: 'path', class: 'm-part', d: `M0 0V${-inner}A${inner} ${inner} 0 0 1 ${inner} 0Z` },
      ];
    case 'any-day':
      return [
        ring,
        { tag: 'path', class: 'm-part', d: `M0 ${-inner}A${inner} ${inner} 0 0 1 0 ${inner}Z` },
      ];
    case 'on-notice':
      return [{ tag: 'circle', class: 'm-dash', r: inner, dash: dashesRound(inner) }];
    case 'later':
      return [ring];
    case 'not-known': {
      const arm = round((radius - 1) * 0.42);
      return [
        { tag: 'circle', class: 'm-thin', r: radius - 0.5 },
        {
          tag: 'path',
          class: 'm-cross',
          d: `M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`,
        },
      ];
    }
  }
}

/**
 * Draws the mark of a decision. One function serves every list, key, card and picture.
 *
 * @param say how far people can move it, which gives the size
 * @param state when it is open, which gives the fill
 * @param closingSoon whether to put the halo round it that means "closing soon"
 */
export function drawMark(say: Say, state: StateName, closingSoon = false): Mark {
  const radius = state === 'not-known' ? Math.max(smallestCross, radiusOf[say]) : radiusOf[say];
  const halo: MarkShape[] = closingSoon
    ? [{ tag: 'circle', class: 'm-halo', r: radius + haloGap - 1 }]
    : [];
  return {
    radius,
    half: Math.ceil(radius + (closingSoon ? haloGap + 1 : 1)),
    shapes: [...halo, ...shapesOf(state, radius)],
  };
}
