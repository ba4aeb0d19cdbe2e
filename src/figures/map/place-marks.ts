/** What a place is, as the map draws it. */
export type PlaceMark = 'hub' | 'satellite' | 'base' | 'facility' | 'forum' | 'closed';

/** The marks in the order of the key. Where two overlap, the earlier lies on top. */
export const placeMarks: readonly PlaceMark[] = [
  'hub',
  'satellite',
  'base',
  'facility',
  'forum',
  'closed',
];

/** A part of a mark: what it is drawn as, and its outline. */
export interface MarkPart {
  name: 'halo' | 'solid' | 'open' | 'eye' | 'line' | 'flag';
  d: string;
}

function square(half: number): string {
  return `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
}

const house = 'M0-10L9.5-2v11.5h-19V-2z';
/** Its pole stands on the upper right corner of the mark it is drawn over. */
const pennantPath = 'M6-7V-27h2H20L15.5-22.5 20-18H8V-7z';

const shapes: Record<PlaceMark, MarkPart[]> = {
  hub: [
    { name: 'halo', d: square(12) },
    { name: 'solid', d: square(10) },
    { name: 'eye', d: square(3.5) },
  ],
  satellite: [
    { name: 'halo', d: square(9.5) },
    { name: 'open', d: square(6.5) },
    { name: 'solid', d: square(2.5) },
  ],
  base: [
    { name: 'halo', d: house },
    { name: 'solid', d: house },
  ],
  facility: [
    { name: 'halo', d: square(5.75) },
    { name: 'solid', d: square(3.75) },
  ],
  forum: [
    { name: 'halo', d: pennantPath },
    { name: 'flag', d: pennantPath },
  ],
  closed: [
    { name: 'open', d: square(5.5) },
    { name: 'line', d: 'M-5.5-5.5l11 11M5.5-5.5l-11 11' },
  ],
};

const sizes: Record<PlaceMark, number> = {
  hub: 20,
  satellite: 15,
  base: 19,
  facility: 8,
  forum: 20,
  closed: 12,
};

/** The room of a pennant over a mark: its side and the way from the point to its middle, in pixels. */
export const pennant = { size: 20, dx: 13, dy: -17 } as const;

/**
 * The parts of a mark, the lowest first, in pixels from its point. Squares and other shapes with corners: on this site
 * round means a decision.
 *
 * @param mark the mark
 */
export function partsOf(mark: PlaceMark): readonly MarkPart[] {
  return shapes[mark];
}

/**
 * The side of the square that a mark fills, in pixels, without its halo.
 *
 * @param mark the mark
 */
export function sizeOf(mark: PlaceMark): number {
  return sizes[mark];
}
