import { describe, expect, it } from 'vitest';
import { buildGeo } from '../../../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../../../src/atlas/geo/read-geo.ts';
import { voicesOf } from '../../../../src/atlas/voices.ts';
import { sayAreasFor } from '../../../../src/components/forum-finder/say-areas-for.ts';
import {
  rowFacets,
  sayUnknownFacets,
  voiceFacets,
} from '../../../../src/components/forum-finder/voice-facets.ts';
import { nothingKnown } from '../../../../src/schemas/taking-part.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';
import { borough } from '../../atlas/support/faults.ts';

const atlas = await boroughAtlas();
const { geo, problems } = buildGeo(await readGeo(borough), atlas);
if (!geo) throw new Error(JSON.stringify(problems));
const voices = voicesOf(atlas);
const facets = voiceFacets(atlas, voices);

function voice(id: string) {
  const found = voices.find((one) => one.id === id);
  if (!found) throw new Error(`there is no voice ${id}`);
  return found;
}

function facetsOfRow(id: string): Record<string, string> {
  return geo ? rowFacets(atlas, geo, voice(id)) : {};
}

describe('a row of the forum finder', () => {
  it('holds what it can be chosen by, with three answers to a question', () => {
    expect(facetsOfRow('elders-ride-out')).toEqual({
      'data-voice': 'community-of-interest-elders-ride-out',
      'data-speaks': 'area',
      'data-wards': '',
      'data-rank': '1',
      'data-area': 'upper-withen',
      'data-interest': 'older-people transport',
      'data-kind': 'community-of-interest',
      'data-evening': 'no',
      'data-online': 'not-known',
      'data-children': 'not-known',
      'data-interpreter': 'not-known',
    });
    expect(facetsOfRow('brannick-board')['data-evening']).toBe('yes');
  });

  it('says how near to home it speaks, for which wards, and where it meets', () => {
    const said = (id: string): (string | undefined)[] => {
      const row = facetsOfRow(id);
      return [row['data-speaks'], row['data-wards'], row['data-at'], row['data-parish']];
    };
    expect(said('nether-quill-parish')).toEqual([
      'ward',
      'brannick nether-quill',
      undefined,
      'nether-quill-parish',
    ]);
    expect(said('withen-traders')).toEqual(['borough', '', undefined, undefined]);
    const hall = atlas.find('places', 'brannick-hall').point;
    if (!hall) throw new Error('the hall has a point');
    expect(said('brannick-board')[2]).toBe(`${hall.lng},${hall.lat}`);
  });

  it('belongs to every area where it speaks for the whole borough', () => {
    expect(facetsOfRow('withen-traders')['data-area']).toBe(
      'lower-withen middle-withen upper-withen',
    );
  });

  it('is one of a kind for each voice, though a ward and a forum may share an id', () => {
    const names = voices.map(({ id }) => facetsOfRow(id)['data-voice']);
    expect(new Set(names).size).toBe(voices.length);
  });

  it('says where it speaks for', () => {
    expect(sayAreasFor(atlas, voice('youth-moot'))).toBe('Lower Withen and Middle Withen.');
    expect(sayAreasFor(atlas, voice('withen-traders'))).toBe(`All of ${atlas.site.borough}.`);
    expect(sayAreasFor(atlas, voice('nether-quill'))).toBe('Ward: Nether Quill.');
    expect(sayAreasFor(atlas, voice('nether-quill-parish'))).toBe('Wards: Brannick; Nether Quill.');
  });
});

describe('the facets', () => {
  it('offer each row every choice it has, and no choice that no row has', () => {
    for (const { name, choices } of facets) {
      const had = new Set(
        voices.flatMap(({ id }) => (facetsOfRow(id)[`data-${name}`] ?? '').split(' ')),
      );
      expect(new Set(choices.map(({ value }) => value)), name).toEqual(had);
    }
  });

  it('ask about area, interest, kind, time of day, online, children and interpreter', () => {
    expect(facets.map(({ name }) => name)).toEqual([
      'area',
      'interest',
      'kind',
      'evening',
      'online',
      'children',
      'interpreter',
    ]);
  });

  it('leave out a question that nobody can answer of any voice, and say so once', () => {
    const blind = voices.map((one) => ({ ...one, takingPart: nothingKnown }));
    expect(voiceFacets(atlas, blind).map(({ name }) => name)).toEqual(['area', 'interest', 'kind']);
    expect(sayUnknownFacets(blind)).toBe(
      'Time of day, online, children and interpreter: not known of any forum yet.',
    );
    expect(sayUnknownFacets(voices)).toBe('');
  });
});
