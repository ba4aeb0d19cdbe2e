import { circleFrom } from '../../words/exactness.ts';
import { accessData } from '../place/access-data.ts';
import { sayAddress, sayArea } from '../place/say-place.ts';
import type { PlaceEntry } from './place-entries.ts';

/**
 * What a place can be found by and where its pin is, as attributes of its row.
 *
 * @param entry the place
 */
export function rowData({
  place,
  mark,
  voices,
  spot,
  point,
  pinned,
}: PlaceEntry): Record<`data-${string}`, string> {
  return {
    'data-place': place.id,
    'data-mark': mark,
    'data-kind': [mark, ...(voices.length > 0 ? ['forum'] : [])].join(' '),
    'data-area': (spot?.areas ?? []).map(({ id }) => id).join(' '),
    'data-ward': spot?.ward.id ?? '',
    ...accessData(place.access),
    'data-groups': place.groups.state === 'open to groups' ? 'open' : '',
    ...(pinned &&
      point && {
        'data-at': `${point.lng},${point.lat}`,
        ...(point.within >= circleFrom && { 'data-within': String(point.within) }),
      }),
  };
}

/**
 * Where a place is: its address, ward and area, and how exact its pin.
 *
 * @param entry the place
 */
export function sayWhere({ place, spot, point, pinned }: PlaceEntry): string {
  const within =
    pinned && point && point.within >= circleFrom
      ? [`Known only to within about ${point.within} metres.`]
      : [];
  return [
    `${sayAddress(place)}.`,
    ...(spot ? [`${spot.ward.title} ward.`, sayArea(spot.areas)] : []),
    ...within,
  ]
    .filter(Boolean)
    .join(' ');
}
