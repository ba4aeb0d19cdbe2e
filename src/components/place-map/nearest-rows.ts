import type { Position } from '../../schemas/point.ts';
import { metresBetween } from '../../where/distance.ts';
import type { PlaceRow } from './place-rows.ts';
import { sayDistance } from './say-distance.ts';

/**
 * Writes into each row how far it is, and gives the rows by distance. Those without a point come last.
 *
 * @param rows the rows
 * @param from where distances are counted from; `null` takes them away and gives the rows as they were
 */
export function nearestRows(rows: readonly PlaceRow[], from: Position | null): PlaceRow[] {
  const measured = rows.map((row) => ({
    row,
    metres: from && row.at ? metresBetween(from, row.at) : null,
  }));
  for (const { row, metres } of measured) {
    const place = row.element.querySelector('[data-distance]');
    if (!place) continue;
    place.textContent =
      from === null ? '' : metres === null ? 'Distance not known. ' : `${sayDistance(metres)}. `;
  }
  if (from === null) return [...rows];
  return measured
    .toSorted((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity))
    .map(({ row }) => row);
}
