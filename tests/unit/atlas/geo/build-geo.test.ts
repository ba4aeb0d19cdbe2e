import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBaseMap } from '../../../../src/atlas/base-map/read-base-map.ts';
import { buildGeo } from '../../../../src/atlas/geo/build-geo.ts';
import type { GeoTexts } from '../../../../src/atlas/geo/geo-files.ts';
import { postcodeText } from '../../../../src/atlas/geo/postcode-text.ts';
import { readGeo } from '../../../../src/atlas/geo/read-geo.ts';
import { sayProblem } from '../../../../src/atlas/problem.ts';
import type { Position } from '../../../../src/schemas/point.ts';
import { lookUp } from '../../../../src/where/look-up.ts';
import type { Answer } from '../../../../src/where/look-up.ts';
import { readPostcodes } from '../../../../src/where/read-postcodes.ts';
import { boroughAtlas } from '../support/borough.ts';
import { borough } from '../support/faults.ts';

const atlas = await boroughAtlas();
const texts = await readGeo(borough);
const baseText = await readFile(join(borough, 'geo/basemap.json'), 'utf8');
const { geo } = buildGeo(texts, atlas);
if (!geo) throw new Error('the borough’s geo files have problems');

function told(changed: Partial<GeoTexts>, parts: Partial<typeof atlas> = {}): string[] {
  return buildGeo({ ...texts, ...changed }, { ...atlas, ...parts }).problems.map(sayProblem);
}

function replaced(file: keyof GeoTexts, from: string, to: string): Partial<GeoTexts> {
  const text = texts[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replaceAll(from, to) };
}

describe('where a point lies', () => {
  it.each<[string, Position, string, string[]]>([
    ['in one area', [0.0719, 52.3197], 'nether-quill', ['upper-withen']],
    [
      'in a ward across two areas, on the smaller side',
      [0.16, 52.27],
      'brannick',
      ['upper-withen'],
    ],
    [
      'in an old ward that two areas may have',
      [0.39, 52.1893],
      'hurrow-and-stane',
      ['lower-withen', 'middle-withen'],
    ],
  ])('is told: %s', (_, point, ward, areas) => {
    const spot = geo.spotAt(point);
    expect(spot?.ward.id).toBe(ward);
    expect(spot?.areas.map(({ id }) => id)).toEqual(areas);
  });

  it('is nowhere outside the borough', () => {
    expect(geo.spotAt([0.3, 52.39])).toBeNull();
  });
});

describe('the shares of postcodes', () => {
  it('of a ward across two areas, largest first', () => {
    const shares = geo.sharesOfWard('brannick');
    expect(shares.map(({ areas, postcodes }) => [areas[0]?.id, postcodes])).toEqual([
      ['middle-withen', 14],
      ['upper-withen', 3],
    ]);
    expect(shares[0]?.share).toBeCloseTo(14 / 17, 9);
  });

  it('of an area: those that are sure, and those that another area may have', () => {
    const said = geo
      .sharesOfArea('lower-withen')
      .map(({ ward, sure, perhaps, postcodes }) => [ward.id, sure, perhaps, postcodes]);
    expect(said).toEqual([
      ['ostlemouth-and-the-long-salt-marsh-east', 9, 3, 12],
      ['hurrow-and-stane', 0, 8, 18],
    ]);
  });

  it('are none for a ward or an area that there is not', () => {
    expect(geo.sharesOfWard('nowhere')).toEqual([]);
    expect(geo.sharesOfArea('nowhere')).toEqual([]);
  });

  it('of every ward add up to one', () => {
    for (const { id } of atlas.wards) {
      const sum = geo.sharesOfWard(id).reduce((total, { share }) => total + share, 0);
      expect(sum, id).toBeCloseTo(1, 9);
    }
  });
});

describe('the file for browsers', () => {
  const text = postcodeText(geo, atlas);
  const file = readPostcodes(text);

  it('answers in every way there is', () => {
    const kinds = (typed: string): Answer['kind'] => lookUp(file, typed).kind;
    expect(['wn11ql', 'WN4', 'reeds', 'WN5 9AA', 'LS1 1AA', 'WN3 3XX', 'bins'].map(kinds)).toEqual([
      'found',
      'start',
      'town',
      'outside',
      'outside',
      'unknown',
      'not-a-postcode',
    ]);
  });

  it('names wards and areas by their pages, and parishes by their councils', () => {
    expect(lookUp(file, 'WN1 1QL')).toMatchObject({
      ward: { id: 'nether-quill', title: 'Nether Quill' },
      areas: [{ id: 'upper-withen', title: 'Upper Withen' }],
      parish: { id: 'nether-quill-parish', title: 'Nether Quill' },
    });
  });

  it('says which wards lie wholly in a parish, so that the middle of a town has one', () => {
    const spotIn = (town: string): unknown => {
      const answer = lookUp(file, town);
      return answer.kind === 'town' && answer.spots[0];
    };
    expect(spotIn('Nether Quill')).toMatchObject({
      ward: { covered: 'all' },
      parish: { id: 'nether-quill-parish' },
    });
    expect(spotIn('Brannick')).toMatchObject({ ward: { covered: 'part' }, parish: 'not known' });
  });

  it('has points to about 100 metres, and all credits', () => {
    expect(lookUp(file, 'WN1 1QL')).toMatchObject({ point: [0.072, 52.32] });
    expect(file.credits).toEqual(geo.credits);
  });
});

describe('a fault in content/geo', () => {
  it.each([
    [
      'wards',
      'content/geo/wards.json · whole file · the file is missing · Type: npm run import:wards -- FILE.geojson',
    ],
    [
      'wards2004',
      'content/geo/wards-2004.json · whole file · the file is missing · Type: npm run import:wards -- FILE.geojson --edition 2004',
    ],
    [
      'postcodes',
      'content/geo/postcodes.txt · whole file · the file is missing · Type: npm run import:postcodes -- FILE.csv',
    ],
    [
      'towns',
      'content/geo/towns.json · whole file · the file is missing · Put it back. Its fields are in content/geo/README.md.',
    ],
  ])('is told where %s is missing', (file, problem) => {
    expect(told({ [file]: null })).toEqual([problem]);
  });

  it('is told for every file at once', () => {
    expect(told({ wards: null, postcodes: 'nothing', towns: '{}' })).toHaveLength(6);
  });

  it('is told with its line where a town is written wrongly', () => {
    expect(
      told(replaced('towns', '"rank": 2, "lat": 52.2103', '"rank": 7, "lat": 52.2103')),
    ).toEqual([expect.stringMatching(/^content\/geo\/towns\.json:7 · towns\[1\]\.rank · /)]);
  });

  it('is told where a town lies in no ward', () => {
    expect(told(replaced('towns', '"lat": 52.2103', '"lat": 52.3903'))).toEqual([
      'content/geo/towns.json · whole file · Hurrow Bridge, at 52.3903, 0.3561, lies in no ward · Correct its lat and lng, or take it out.',
    ]);
  });

  it('is told where a ward has no record, and a record no boundary', () => {
    const problems = told({
      ...replaced('wards', 'E99000001', 'E99000055'),
      ...replaced('postcodes', 'E99000001', 'E99000055'),
    });
    expect(problems).toEqual([
      'content/geo/wards.json · whole file · it has the ward Brannick (E99000055), and no record in content/wards/ has that code · Write a record with "gss": "E99000055".',
      'content/wards/brannick.json · gss · content/geo/wards.json has no boundary for E99000001 · Write the code the boundaries have, or import boundaries that have it.',
    ]);
  });

  it('is told where a record of a ward has no code', () => {
    const wards = atlas.wards.map((ward) =>
      ward.id === 'brannick' ? { ...ward, gss: null } : ward,
    );
    expect(told({}, { wards })[1]).toContain(
      'content/wards/brannick.json · gss · Brannick has no code, so it has no place on the map',
    );
  });

  it('is told where an area names an old ward that has no boundary', () => {
    const problems = told({
      ...replaced('wards2004', 'E98000004', 'E98000077'),
      ...replaced('postcodes', 'E98000004', 'E98000077'),
    });
    expect(problems).toEqual([
      'content/areas/middle-withen.json · wards2004[1].ward · content/geo/wards-2004.json has no boundary for E98000004 · Its codes are E98000001, E98000002, E98000003, E98000005, E98000006, E98000077.',
    ]);
  });

  it('is told where postcodes are in wards that have no boundary', () => {
    const problems = told(replaced('postcodes', 'E99000001 E98000003', 'E99000044 E98000044'));
    expect(problems).toEqual([
      expect.stringContaining(
        'postcodes.txt · whole file · content/geo/wards.json has no ward E99000044',
      ),
      expect.stringContaining('content/geo/wards-2004.json has no ward E98000044'),
    ]);
  });

  it('is told where the list of postcodes is damaged', () => {
    expect(told(replaced('postcodes', '0719031970', '071903'))).toEqual([
      expect.stringMatching(
        /^content\/geo\/postcodes\.txt · whole file · this is not a postcode file, or it is damaged/,
      ),
    ]);
  });

  it('is told with the command that makes the file where a computer wrote it', () => {
    expect(told(replaced('wards', '"edition":"2026"', '"edition":"26"'))).toEqual([
      expect.stringMatching(
        /^content\/geo\/wards\.json:1 · edition · .* · Type: npm run import:wards -- FILE\.geojson$/,
      ),
    ]);
  });

  it('is told twenty times in one file, and then counted', () => {
    const { problems } = readBaseMap(
      JSON.stringify({
        ...(JSON.parse(baseText) as object),
        arcs: Array.from({ length: 50 }, () => 'here'),
      }),
    );
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.what).toBe('30 more faults like these are in it');
  });
});
