import { isInside } from '../../where/shape.ts';
import type { Shape } from '../../where/shape.ts';
import { onSheet } from './frame.ts';
import { placeLabels } from './labels.ts';
import type { LabelWish, Obstacle, PlacedLabel } from './labels.ts';
import type { Ground } from './locator.ts';
import type { MapPlace } from './place-map.ts';
import { pennant, sizeOf } from './place-marks.ts';
import { fitsSheet, locatorSheet, zoomAt, zooms } from './sheet.ts';
import { drawLabels } from './still-map.ts';
import type { DrawnLabel } from './still-map.ts';
import { townSides, townWishes } from './wishes.ts';
import type { MapTown } from './wishes.ts';

const mostNames = 12;
/** The smallest settlements that are named: towns on the map of the borough, villages closer up. */
const smallestNamed = { borough: 1, area: 2, ward: 3 };

/**
 * Names towns and villages that lie on a small map, those of its area or ward first, as far as there is room on a small
 * screen.
 *
 * @param ground the ground of the map
 * @param towns the towns and villages
 * @param places the places that are marked, which no name may cover
 */
export function nameLocator(
  { frame, shape, area, ward }: Pick<Ground, 'frame' | 'shape' | 'area' | 'ward'>,
  towns: readonly MapTown[],
  places: readonly MapPlace[],
): DrawnLabel[] {
  const rank = smallestNamed[ward ? 'ward' : area ? 'area' : 'borough'];
  const isSeen = ({ at }: MapTown): boolean => {
    const [x, y] = onSheet(frame, at);
    return x > 0 && y > 0 && x < frame.width && y < frame.height;
  };
  const isIn = ({ at }: { at: MapTown['at'] }): boolean =>
    isInside(at, shape.coordinates as unknown as Shape);
  const { first, then } = townWishes(towns.filter((town) => town.rank <= rank && isSeen(town)));
  const inOrder = [...first, ...then].toSorted((a, b) => Number(isIn(b)) - Number(isIn(a)));
  const zoom = zoomAt(frame, locatorSheet.drawnAt);
  const wishes = inOrder.map(({ lines, at, kind }): LabelWish => ({
    lines,
    at,
    sides: ['middle', ...townSides],
    kind: kind === 'town' ? 'small' : kind,
    // It is never zoomed, so what two names would do closer up does not matter.
    to: zoom + 0.01,
    away: locatorSheet.away[kind === 'town' ? 'town' : 'village'],
  }));
  const marks: Obstacle[] = places.flatMap(({ at, mark, forum }) => [
    { at, size: sizeOf(mark) },
    ...(forum ? [{ at, ...pennant }] : []),
  ]);
  const labels = placeLabels([...marks, ...wishes], zooms, {
    zoom,
    crowd: [],
    fault: (at, box) => (fitsSheet(frame, at, box, locatorSheet.drawnAt) ? 0 : 1),
  });
  const here = labels.map(({ lines, kind, at, side, dx, dy, from }): PlacedLabel => ({
    lines,
    kind,
    at,
    side,
    dx,
    dy,
    from,
  }));
  return drawLabels(frame, here, [locatorSheet.drawnAt]).slice(0, mostNames);
}
