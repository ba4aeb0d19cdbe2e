import { expect, test } from 'vitest';
import { buildGeo } from '../../../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../../../src/atlas/geo/read-geo.ts';
import { decisionsOfForum, homesOfForum } from '../../../../src/components/forum/decisions-of.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';
import { borough } from '../../atlas/support/faults.ts';

const atlas = await boroughAtlas();
const { geo, problems } = buildGeo(await readGeo(borough), atlas);
if (!geo) throw new Error(JSON.stringify(problems));
const where = geo;
const board = atlas.find('forums', 'brannick-board');
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

function ofItsPlace(forum: Parameters<typeof decisionsOfForum>[2]): string[] {
  return ids(
    decisionsOfForum(atlas, where, { ...forum, carries: [], interests: ['faith'] }).ofItsPlace,
  );
}

test('a forum of a whole area has the decisions of the parishes in it', () => {
  expect(ofItsPlace(board)).toContain('parish-purse');
});

test('a forum of a ward without a parish has no decision of a parish elsewhere in its area', () => {
  // Brannick is partly in a parish; Hurrow and Stane, in the same area, is in none.
  expect(ofItsPlace({ ...board, wards: ['hurrow-and-stane'] })).not.toContain('parish-purse');
  expect(ofItsPlace({ ...board, wards: ['brannick'] })).toContain('parish-purse');
});

test('a forum that names every area speaks for the borough, and for no part of it', () => {
  const areas = ids(atlas.areas);
  expect(homesOfForum(atlas, where, { areas, wards: undefined })).toEqual([]);
  expect(ofItsPlace({ ...board, areas })).toEqual([]);
});

test('no decision stands twice, and the ones that its record names come first', () => {
  const { carried, forItsPeople, ofItsPlace: others } = decisionsOfForum(atlas, where, board);
  expect(ids(carried)).toEqual(['hall-fund', 'street-lamps', 'youth-yard']);
  const all = ids([...carried, ...forItsPeople, ...others]);
  expect(new Set(all).size).toBe(all.length);
});

test('a forum that has ended carries nothing', () => {
  expect(decisionsOfForum(atlas, where, { ...board, standing: 'ended' })).toEqual({
    carried: [],
    forItsPeople: [],
    ofItsPlace: [],
  });
});
