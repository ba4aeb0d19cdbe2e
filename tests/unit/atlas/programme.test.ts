import { expect, test } from 'vitest';
import { programmeOf } from '../../../src/atlas/programme.ts';
import { boroughAtlas } from './support/borough.ts';

const atlas = await boroughAtlas();

function told(day: string): [quarter: string, turns: string[]][] {
  return programmeOf(atlas, day).map(({ quarter, turns }) => [
    quarter,
    turns.map(({ place, state }) => `${place.id} ${state}`),
  ]);
}

test('shows every quarter from the first turn to a year on, empty ones too', () => {
  expect(told('2026-11-22')).toEqual([
    ['2026-Q2', ['brannick-hall open']],
    ['2026-Q3', ['stane-chapel late']],
    ['2026-Q4', []],
    ['2027-Q1', ['hurrow-reading-room due']],
    ['2027-Q2', []],
    ['2027-Q3', []],
  ]);
});

test('calls a turn late from the day after its quarter', () => {
  const chapel = (day: string) => told(day).flatMap(([, turns]) => turns)[1];
  expect(chapel('2026-09-30')).toBe('stane-chapel due');
  expect(chapel('2026-10-01')).toBe('stane-chapel late');
});

test('starts with the quarter of the day where every turn is still to come', () => {
  expect(told('2026-01-05')[0]).toEqual(['2026-Q1', []]);
});

test('goes on to the last turn, however far it is', () => {
  const [hall] = atlas.places.filter(({ id }) => id === 'hurrow-reading-room');
  if (!hall) throw new Error('the room is gone');
  const [turn] = hall.programme ?? [];
  if (!turn) throw new Error('the turn is gone');
  const far = { ...hall, programme: [{ ...turn, quarter: '2029-Q4' }] };
  const quarters = programmeOf({ places: [far] }, '2026-11-22').map(({ quarter }) => quarter);
  expect([quarters[0], quarters.at(-1), quarters.length]).toEqual(['2026-Q4', '2029-Q4', 13]);
});

test('is empty where nobody has published a turn', () => {
  const places = atlas.places.filter(({ programme }) => programme === undefined);
  expect(places.length).toBeGreaterThan(0);
  expect(programmeOf({ places }, '2026-11-22')).toEqual([]);
});
