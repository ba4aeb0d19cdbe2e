import { expect, test } from 'vitest';
import { byStatus, sayStatuses } from '../../../../src/components/area/by-status.ts';
import type { PlaceStatus } from '../../../../src/schemas/place.ts';

const place = (id: string, status: PlaceStatus) => ({ place: { id, status } });
const mill = place('mill', 'closed');
const inn = place('inn', 'not known');
const hall = place('hall', 'open');
const barn = place('barn', 'open');

test('puts places under how they stand: open first, closed last', () => {
  expect(byStatus([mill, inn, hall, barn])).toEqual([
    { status: 'open', places: [hall, barn] },
    { status: 'not known', places: [inn] },
    { status: 'closed', places: [mill] },
  ]);
});

test('says their numbers in a line', () => {
  expect(sayStatuses(byStatus([mill, inn, hall, barn]))).toBe(
    '4 places: 2 open; 1 not known if open; 1 closed',
  );
  expect(sayStatuses(byStatus([hall, barn]))).toBe('2 places, open');
  expect(sayStatuses(byStatus([inn]))).toBe('1 place, not known if open');
});
