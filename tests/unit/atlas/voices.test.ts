import { expect, test } from 'vitest';
import {
  forumsCarrying,
  forumsOfArea,
  takingPartIn,
  voicesAt,
  voicesOf,
  wardsOfParish,
} from '../../../src/atlas/voices.ts';
import { boroughAtlas } from './support/borough.ts';

const atlas = await boroughAtlas();
const voices = voicesOf(atlas);

function voice(id: string) {
  const found = voices.find((one) => one.id === id);
  if (!found) throw new Error(`there is no voice ${id}`);
  return found;
}

test('lists forums, then wards that have a forum, then parish councils', () => {
  expect(voices.map(({ id }) => id)).toEqual([
    'brannick-board',
    'elders-ride-out',
    'loud-voices',
    'quill-area-forum',
    'salt-marsh-faiths',
    'steering-voices',
    'withen-traders',
    'youth-moot',
    'hurrow-and-stane',
    'nether-quill',
    'nether-quill-parish',
  ]);
});

test('gives each voice the address of its own record', () => {
  expect(voice('youth-moot').url).toBe('/forums/youth-moot/');
  expect(voice('nether-quill').url).toBe('/wards/nether-quill/');
  expect(voice('nether-quill-parish').url).toBe('/who/nether-quill-parish/');
});

test('gives a forum its areas, and a ward and a parish their wards', () => {
  expect(voice('youth-moot').areas.map(({ id }) => id)).toEqual(['lower-withen', 'middle-withen']);
  expect(voice('nether-quill').wards.map(({ id }) => id)).toEqual(['nether-quill']);
  expect(voice('nether-quill-parish').wards.map(({ id }) => id)).toEqual([
    'brannick',
    'nether-quill',
  ]);
});

test('finds the place where a voice meets, where that is a place of ours', () => {
  expect(voice('brannick-board').venue?.title).toBe('Brannick Hall');
  expect(voice('youth-moot').venue).toBeNull();
});

test('takes how people take part from the body, where a forum names one', () => {
  const forum = atlas.find('forums', 'steering-voices');
  expect(forum.takingPart).toBeNull();
  expect(takingPartIn(atlas, forum)).toBe(atlas.find('bodies', 'steering-bench').takingPart);
  expect(voice('steering-voices').takingPart).toBe(takingPartIn(atlas, forum));
});

test('gives an area its own forums first, then those of the whole borough', () => {
  expect(forumsOfArea(atlas, 'upper-withen').map(({ id }) => id)).toEqual([
    'elders-ride-out',
    'quill-area-forum',
    'steering-voices',
    'withen-traders',
  ]);
});

test('finds who meets at a place', () => {
  expect(voicesAt(atlas, 'brannick-hall').map(({ id }) => id)).toEqual(['brannick-board']);
  expect(voicesAt(atlas, 'quill-library').map(({ id }) => id)).toEqual(['nether-quill']);
  expect(voicesAt(atlas, 'stane-chapel')).toEqual([]);
});

test('finds the forums that carry a decision', () => {
  expect(forumsCarrying(atlas, 'youth-yard').map(({ id }) => id)).toEqual([
    'brannick-board',
    'youth-moot',
  ]);
  expect(forumsCarrying(atlas, 'care-charter')).toEqual([]);
});

test('finds no ward for what is no parish', () => {
  expect(wardsOfParish(atlas, 'land-panel')).toEqual([]);
});
