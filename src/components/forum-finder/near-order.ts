import type { Position } from '../../schemas/point.ts';
import { metresBetween } from '../../where/distance.ts';

/** How near to home a voice speaks, nearest first. `elsewhere` is for what speaks for other wards or areas. */
export const nearnesses = ['ward', 'area', 'borough', 'elsewhere'] as const;

export type Nearness = (typeof nearnesses)[number];

/** A row of the list of forums, as far as nearness asks. */
export interface VoiceRow {
  element: HTMLElement;
  /** Whom it speaks for. */
  speaksFor: Exclude<Nearness, 'elsewhere'>;
  wards: readonly string[];
  areas: readonly string[];
  /** The id of its parish, for a parish council. */
  parish: string | null;
  /** Where it meets, and what that is called; `null` where that is not known, or it has ended. */
  venue: { at: Position; title: string } | null;
  /** How little is known of it today: 0 where it meets. */
  rank: number;
}

/** Where somebody lives: a point, its ward, and its areas by id. */
export interface Home {
  point: Position;
  ward: string;
  areas: readonly string[];
  /** The id of the parish, `none`, or `null` where only the ward's parishes are known. */
  parish: string | null;
}

/** A row with how near it is. */
export interface NearRow extends VoiceRow {
  nearness: Nearness;
  /** To where it meets as the crow flies; `null` where that is not known. */
  metres: number | null;
}

function isMine({ speaksFor, wards, areas, parish }: VoiceRow, home: Home): boolean {
  if (speaksFor === 'area') return areas.some((area) => home.areas.includes(area));
  return parish !== null && home.parish !== null
    ? parish === home.parish
    : wards.includes(home.ward);
}

function nearnessOf(row: VoiceRow, home: Home): Nearness {
  if (row.speaksFor === 'borough') return 'borough';
  return isMine(row, home) ? row.speaksFor : 'elsewhere';
}

/**
 * Puts rows in order of nearness: what speaks for the ward, then for the area, then for the borough, then the others. In
 * each of these, what meets at a known place comes first, nearest first; then what is best known today. Equals keep
 * their order.
 *
 * @param rows the rows
 * @param home where somebody lives
 */
export function nearOrder(rows: readonly VoiceRow[], home: Home): NearRow[] {
  return rows
    .map((row) => ({
      ...row,
      nearness: nearnessOf(row, home),
      metres: row.venue && metresBetween(home.point, row.venue.at),
    }))
    .toSorted(
      (a, b) =>
        nearnesses.indexOf(a.nearness) - nearnesses.indexOf(b.nearness) ||
        (a.metres ?? Number.MAX_VALUE) - (b.metres ?? Number.MAX_VALUE) ||
        a.rank - b.rank,
    );
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}

function venueOf({ at = '', venue = '' }: DOMStringMap): VoiceRow['venue'] {
  const [lng, lat] = at.split(',').map(Number);
  if (lng === undefined || lat === undefined || Number.isNaN(lng + lat)) return null;
  return { at: [lng, lat], title: venue };
}

/**
 * Reads what a row says of nearness.
 *
 * @param element the row
 */
export function readVoiceRow(element: HTMLElement): VoiceRow {
  const { speaks, wards, area, parish = '', rank } = element.dataset;
  return {
    element,
    speaksFor: speaks === 'ward' || speaks === 'area' ? speaks : 'borough',
    wards: words(wards),
    areas: words(area),
    parish: parish === '' ? null : parish,
    venue: venueOf(element.dataset),
    rank: Number(rank ?? 0),
  };
}
