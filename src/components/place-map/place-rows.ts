import type { Position } from '../../schemas/point.ts';

/** A place as its row in the list tells it. */
export interface PlaceRow {
  id: string;
  element: HTMLElement;
  title: string;
  /** Where it is; `null` where the map has no pin for it. */
  at: Position | null;
  /** Metres by which the point may be off. */
  within: number;
  mark: string;
}

function positionIn(text: string | undefined): Position | null {
  const [lng, lat] = (text ?? '').split(',').map(Number);
  return lng === undefined || lat === undefined || Number.isNaN(lng + lat) ? null : [lng, lat];
}

/**
 * The places of a list, in its order.
 *
 * @param list what holds the rows
 */
export function readRows(list: ParentNode): PlaceRow[] {
  return [...list.querySelectorAll<HTMLElement>('[data-place]')].map((element) => ({
    id: element.dataset['place'] ?? '',
    element,
    title: element.querySelector('a')?.textContent.trim() ?? '',
    at: positionIn(element.dataset['at']),
    within: Number(element.dataset['within'] ?? 0),
    mark: element.dataset['mark'] ?? '',
  }));
}
