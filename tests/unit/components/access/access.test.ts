import { describe, expect, it } from 'vitest';
import { buildGeo } from '../../../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../../../src/atlas/geo/read-geo.ts';
import { placedPlaces } from '../../../../src/atlas/whereabouts.ts';
import { accessFacets, rowFacets } from '../../../../src/components/access/access-facets.ts';
import { countUnknownFacts } from '../../../../src/components/access/count-unknown.ts';
import {
  knownFacts,
  sayTurns,
  sayUnknown,
  sayUnknownFacts,
  sayWhy,
  unknownFacts,
  unknownOfAll,
} from '../../../../src/components/access/group-facts.ts';
import { countStates, shownState } from '../../../../src/components/access/shown-state.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';
import { borough } from '../../atlas/support/faults.ts';

// All figures of this file were counted by hand in tests/fixtures/borough/places.
const atlas = await boroughAtlas();
const { geo, problems } = buildGeo(await readGeo(borough), atlas);
if (!geo) throw new Error(JSON.stringify(problems));
const placed = placedPlaces(atlas, geo);

const place = (id: string) => atlas.find('places', id);

function facetsOf(id: string): Record<string, string> {
  const found = placed.find((one) => one.place.id === id);
  if (!found) throw new Error(`there is no place ${id}`);
  return rowFacets(found);
}

describe('what a place is to groups', () => {
  it('counts every place once, a closed one as not open', () => {
    expect(countStates(atlas.places)).toEqual([
      { state: 'open to groups', count: 2 },
      { state: 'by arrangement', count: 3 },
      { state: 'being negotiated', count: 1 },
      { state: 'not open', count: 3 },
      { state: 'not known', count: 2 },
    ]);
    expect(shownState(place('salt-marsh-hut'))).toBe('not open');
  });

  it('tells what is known of it, in order', () => {
    expect(knownFacts(place('quill-library'))).toEqual([
      { title: 'Who may use it', says: 'Groups that read or write.' },
      { title: 'Cost', says: '£4 an evening.' },
      { title: 'Whom to ask', says: 'Ask the librarian.' },
    ]);
    expect(knownFacts(place('poll-barn'))).toEqual([]);
  });

  it('tells what is not known, and getting in after it', () => {
    expect(sayUnknownFacts(place('quill-library'))).toEqual([
      'Not known: what for.',
      'Has: step-free, toilet, bus. Has not: accessible toilet. Not known: hearing loop, parking.',
    ]);
    expect(sayUnknownFacts(place('brannick-hall'))).toEqual([
      'Has: step-free, hearing loop, toilet, accessible toilet, parking, bus.',
    ]);
  });

  it('says it in one sentence where nothing at all is known', () => {
    expect(sayUnknownFacts(place('poll-barn'))).toEqual([
      'Not known: who may use it, what for, the cost, whom to ask, from when, getting in.',
    ]);
  });

  it('asks from when only where groups may not come yet and the programme is silent', () => {
    expect(unknownFacts(place('poll-barn'))).toContain('when');
    expect(unknownFacts(place('stane-chapel'))).not.toContain('when');
    expect(unknownFacts({ ...place('stane-chapel'), programme: [] })).toContain('when');
    expect(unknownFacts(place('quill-library'))).toEqual(['uses']);
    expect(unknownFacts(place('old-moot-desk'))).toEqual([]);
  });

  it('says once what is not known of any of several places, and in a row only the rest', () => {
    const barn = place('poll-barn');
    const known = { ...barn, groups: { ...barn.groups, cost: 'Free.' } };
    const said = unknownOfAll([barn, known]);
    expect(sayUnknown(said)).toBe('who may use it, what for, whom to ask, from when, getting in');
    expect(sayUnknownFacts(barn, said)).toEqual(['Not known: the cost.']);
    expect(sayUnknownFacts(known, said)).toEqual([]);
    expect(unknownOfAll([barn])).toEqual([]);
    expect(unknownOfAll([])).toEqual([]);
  });

  it('says why not yet where groups cannot use it, even if nobody knows why', () => {
    const chapel = place('stane-chapel');
    expect(sayWhy(chapel)).toBe('Why not yet: The roof lets the rain in.');
    expect(sayWhy({ ...chapel, groups: { ...chapel.groups, why: null } })).toBe(
      'Why not yet: not known.',
    );
    expect(sayWhy(place('quill-library'))).toBe('Only when the library is shut.');
    expect(sayWhy(place('ferry-room'))).toBe('');
    expect(sayWhy(place('old-moot-desk'))).toBe('It is closed.');
  });

  it('says its turns by time', () => {
    const [turn] = place('hurrow-reading-room').programme ?? [];
    if (!turn) throw new Error('the turn is gone');
    const earlier = { ...turn, quarter: '2026-Q4', does: 'A key is cut.' };
    expect(sayTurns({ programme: [turn, earlier] })).toEqual([
      'October to December 2026: A key is cut.',
      'January to March 2027: The room opens to groups on two evenings a week.',
    ]);
    expect(sayTurns(place('ferry-room'))).toEqual([]);
  });
});

describe('what is not known, counted', () => {
  it('leaves closed places out', () => {
    const counts = countUnknownFacts(atlas.places);
    expect(counts.every(({ known, unknown }) => known + unknown === 9)).toBe(true);
  });

  it('counts each fact by hand', () => {
    const told = countUnknownFacts(atlas.places).map(({ title, unknown }) => [title, unknown]);
    expect(told).toEqual([
      ['Open to groups or not', 2],
      ['Who may use it', 6],
      ['What for', 8],
      ['Cost', 6],
      ['Whom to ask', 6],
      ['Step-free', 5],
      ['Hearing loop', 7],
      ['Toilet', 6],
      ['Accessible toilet', 6],
      ['Parking', 6],
      ['Bus', 4],
    ]);
  });
});

describe('the filter of the places', () => {
  it('gives a place its state, its areas, and the facts it is known to have', () => {
    expect(facetsOf('quill-library')).toEqual({
      'data-place': 'quill-library',
      'data-state': 'by-arrangement',
      'data-area': 'upper-withen',
      'data-step-free': 'yes',
      'data-toilet': 'yes',
      'data-bus': 'yes',
    });
    expect(facetsOf('stane-chapel')['data-area']).toBe('lower-withen middle-withen');
    expect(facetsOf('reeds-village-room')['data-area']).toBe('not-known');
  });

  it('offers only what some place has, and nothing whose only choice is not known', () => {
    const titles = accessFacets(atlas, placed).map(({ title }) => title);
    expect(titles).toEqual(['Area', 'To groups it is', 'It is known to have']);
    const bare = placed.filter((one) => one.place.id === 'poll-barn');
    expect(accessFacets(atlas, bare)).toEqual([
      {
        title: 'Area',
        choices: [{ facet: 'area', value: 'upper-withen', title: 'Upper Withen' }],
      },
    ]);
  });
});
