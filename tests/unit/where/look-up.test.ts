import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/where/look-up.ts';
import { readPostcodes } from '../../../src/where/read-postcodes.ts';
import { sample, sampleText, withoutParishes } from './samples.ts';

const aldertown = {
  gss: 'E05000001',
  id: 'aldertown',
  title: 'Aldertown',
  parishes: [],
  covered: 'none',
};
const birchfield = {
  gss: 'E05000002',
  id: 'birchfield',
  title: 'Birchfield, Holm & Ings',
  parishes: ['holm-council', 'ings-council'],
  covered: 'part',
};
const east = { id: 'east', title: 'East Elmshire' };
const north = { id: 'north', title: 'North Elmshire' };
const holm = { gss: 'E04000001', id: 'holm-council', title: 'Holm' };
const ings = { gss: null, id: 'ings-council', title: 'Ings' };

describe('a postcode', () => {
  it('gives its ward, both areas where nobody knows which, and its point', () => {
    expect(lookUp(sample, 'ab11aa')).toEqual({
      kind: 'found',
      postcode: 'AB1 1AA',
      point: [-1.9, 53.2],
      ward: aldertown,
      areas: [east, north],
      parish: 'none',
      parishes: [],
      nearEdge: false,
    });
  });

  it('near an edge says so, and names the parishes its ward reaches into', () => {
    expect(lookUp(withoutParishes, 'AB1 1AE')).toEqual({
      kind: 'found',
      postcode: 'AB1 1AE',
      point: [-1.85, 53.25],
      ward: birchfield,
      areas: [north],
      parish: 'not known',
      parishes: [holm, ings],
      nearEdge: true,
    });
  });

  it('gives its own parish where the list says it', () => {
    expect(lookUp(sample, 'AB12 3DA')).toMatchObject({ ward: birchfield, parish: holm });
  });

  it('takes its parish from its ward where the list says none: all of it, none of it, or not known', () => {
    const withWard = (text: string): unknown =>
      lookUp(
        readPostcodes(
          sampleText
            .replace('E05000002 - E04000001', 'E05000002')
            .replace('holm-council,ings-council', text),
        ),
        'AB1 1AE',
      );
    expect(withWard('=holm-council')).toMatchObject({ parish: holm, parishes: [holm] });
    expect(withWard('-')).toMatchObject({ parish: 'none', parishes: [] });
    expect(withWard('?')).toMatchObject({ parish: 'not known', parishes: [] });
    expect(withWard('ings-council')).toMatchObject({ parish: 'not known', parishes: [ings] });
  });

  it('gives no area where nobody has said one, or its point lay in no old ward', () => {
    expect(lookUp(sample, 'CD9 9EA')).toMatchObject({ ward: aldertown, areas: [] });
    expect(lookUp(sample, 'AB12 3DA')).toMatchObject({ areas: [] });
  });

  it('is the twentieth of its row as well as the first', () => {
    expect(lookUp(sample, 'AB1 2ZZ')).toMatchObject({ kind: 'found', point: [-1.84, 53.26] });
  });

  it('of another borough is told from one that nobody uses', () => {
    expect(lookUp(sample, 'AB1 1AB')).toEqual({
      kind: 'outside',
      typed: 'AB1 1AB',
      outward: 'AB1',
      reaches: true,
    });
    for (const typed of ['AB1 1AD', 'AB1 1BA', 'AB1 1AZ', 'AB1 9ZZ'])
      expect(lookUp(sample, typed)).toEqual({ kind: 'unknown', typed, outward: 'AB1' });
  });

  it('whose outward code the borough does not have is outside', () => {
    const answer = { kind: 'outside', typed: 'EF1 1AA', outward: 'EF1', reaches: false };
    expect(lookUp(sample, 'ef1 1aa')).toEqual(answer);
  });
});

describe('the start of a postcode', () => {
  it('gives every ward and area it covers, and not those of a longer one', () => {
    expect(lookUp(sample, 'ab1')).toEqual({
      kind: 'start',
      start: 'AB1',
      wards: [aldertown, birchfield],
      areas: [east, north],
    });
    expect(lookUp(sample, 'AB12')).toMatchObject({ start: 'AB12', wards: [birchfield], areas: [] });
  });

  it('may go one digit further', () => {
    expect(lookUp(sample, 'AB1 2')).toMatchObject({ kind: 'start', start: 'AB1 2' });
    expect(lookUp(sample, 'CD99')).toMatchObject({ kind: 'start', start: 'CD9 9' });
    expect(lookUp(sample, 'ab1 1')).toMatchObject({
      start: 'AB1 1',
      wards: [aldertown, birchfield],
    });
    expect(lookUp(sample, 'cd9 9e')).toMatchObject({ start: 'CD9 9', wards: [aldertown] });
  });

  it('that the borough does not have is outside, or not known', () => {
    expect(lookUp(sample, 'EF1')).toMatchObject({ kind: 'outside', typed: 'EF1', reaches: false });
    expect(lookUp(sample, 'CD9 8E')).toEqual({ kind: 'unknown', typed: 'CD9 8', outward: 'CD9' });
  });
});

describe('the name of a place', () => {
  it('gives its middle, without regard to case and marks', () => {
    expect(lookUp(sample, 'st holms CROSS')).toEqual({
      kind: 'town',
      title: 'St. Holm’s Cross',
      spots: [
        {
          point: [-1.9, 53.2],
          ward: aldertown,
          areas: [east, north],
          parish: 'none',
          parishes: [],
          nearEdge: false,
          shares: [
            { areas: [east, north], postcodes: 2, share: 2 / 3 },
            { areas: [], postcodes: 1, share: 1 / 3 },
          ],
        },
      ],
    });
  });

  it('gives every place of that name', () => {
    const answer = lookUp(sample, 'Slack');
    expect(answer.kind === 'town' && answer.spots.map(({ ward }) => ward.id)).toEqual([
      'birchfield',
      'aldertown',
    ]);
  });

  it('must be the whole name', () => {
    expect(lookUp(sample, 'slac')).toEqual({ kind: 'not-a-postcode', words: 'slac' });
    expect(lookUp(sample, '')).toEqual({ kind: 'not-a-postcode', words: '' });
  });
});

it('needs a file with names', () => {
  const bare = readPostcodes(sampleText.replace(/== Wards now[^]*?(?=== Groups)/, ''));
  expect(() => lookUp(bare, 'AB1 1AA')).toThrow('does not name the ward E05000001');
});
