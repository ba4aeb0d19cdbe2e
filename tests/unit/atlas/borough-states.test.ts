import { expect, test } from 'vitest';
import { accessFacts } from '../../../src/schemas/access.ts';
import { areaModels, sures } from '../../../src/schemas/area.ts';
import { forumKinds, forumStandings, interests } from '../../../src/schemas/forum.ts';
import {
  groupStates,
  placeRoles,
  placeStandings,
  placeStatuses,
} from '../../../src/schemas/place.ts';
import { wardParts } from '../../../src/schemas/ward.ts';
import { boroughAtlas } from './support/borough.ts';

// The invented borough has one of everything, so that browser tests can show every state.
const { areas, forums, places, wards } = await boroughAtlas();

const used: [string, readonly string[], readonly (string | undefined)[]][] = [
  ['part of a place', placeRoles, places.map(({ role }) => role)],
  ['standing of a place', placeStandings, places.map(({ standing }) => standing)],
  ['status of a place', placeStatuses, places.map(({ status }) => status)],
  ['state of groups', groupStates, places.map(({ groups }) => groups.state)],
  ['kind of forum', forumKinds, forums.map(({ kind }) => kind)],
  ['standing of a forum', forumStandings, forums.map(({ standing }) => standing)],
  ['interest', interests, forums.flatMap((forum) => forum.interests)],
  ['model', areaModels, areas.map(({ model }) => model)],
  ['sureness', sures, areas.flatMap(({ wards2004 }) => wards2004.map(({ sure }) => sure))],
  ['part of a ward', wardParts, wards.flatMap(({ parishes }) => parishes?.map(({ part }) => part))],
];

test.each(used)('the borough has every %s', (_, all, found) => {
  expect(all.filter((one) => !found.includes(one))).toEqual([]);
});

test.each(accessFacts)('the borough answers %s with yes, with no and with not known', (fact) => {
  const answers = new Set(places.map(({ access }) => access[fact]));
  expect(answers).toEqual(new Set([true, false, null]));
});
