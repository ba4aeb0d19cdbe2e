import { describe, expect, it } from 'vitest';
import {
  checkGathered,
  checkWhole,
  sayLeftOut,
} from '../../../../scripts/import/postcodes/check.ts';
import { makeGatherer } from '../../../../scripts/import/postcodes/gather.ts';
import { monthOf, usualCredits } from '../../../../scripts/import/postcodes/make-list.ts';
import { placePostcodes } from '../../../../scripts/import/postcodes/place.ts';
import type { Row } from '../../../../scripts/import/postcodes/read-rows.ts';
import { boundsOf } from '../../../../src/where/bounds.ts';
import type { Land } from '../../../../src/where/land.ts';
import type { Postcode } from '../../../../src/where/postcode-file.ts';
import { wanted } from './samples.ts';

function row(postcode: string, more: Partial<Row> = {}): Row {
  return {
    postcode,
    introduced: '202001',
    district: 'E08000099',
    ward: 'E05000001',
    parish: '',
    lat: 53.5,
    long: -1.5,
    ...more,
  };
}

function gather(...rows: Row[]) {
  const gatherer = makeGatherer(wanted.site);
  rows.forEach(gatherer.take);
  return gatherer.finish();
}

describe('live postcodes', () => {
  it('are kept where they are the borough’s, written as they should be', () => {
    expect([...gather(row('ab11aa'), row('AB1  1AB')).ours.keys()]).toEqual(['AB1 1AA', 'AB1 1AB']);
  });

  it('stand once, as the first row has them', () => {
    const { ours, repeated } = gather(row('AB1 1AA'), row('AB1 1AA', { ward: 'E05000002' }));
    expect(ours.get('AB1 1AA')?.ward).toBe('E05000001');
    expect(repeated).toBe(1);
  });

  it('of other boroughs are kept where they share an outward code, before or after', () => {
    const other = { district: 'E08000098' };
    const { elsewhere, others } = gather(
      row('AB1 9ZZ', other),
      row('CD9 1AA', other),
      row('AB1 1AA'),
      row('AB1 9ZY', other),
    );
    expect(elsewhere).toEqual(['AB1 9ZZ', 'AB1 9ZY']);
    expect([...others]).toEqual([['E08000098', 3]]);
  });

  it('are left out, each with its reason, where they cannot be placed', () => {
    const { ours, leftOut } = gather(
      row('AB1 1AA', { lat: 99.999999, long: 0 }),
      row('AB1 1AB', { lat: NaN, long: NaN }),
      row('AB1 1AD', { lat: 425335, long: 409503 }),
      row('AB1 1AC'),
    );
    expect(ours.size).toBe(0);
    expect(Object.fromEntries(leftOut)).toEqual({
      'no grid reference': ['AB1 1AA', 'AB1 1AB'],
      'outside the box of content/site.json': ['AB1 1AD'],
      'not written as a postcode is': ['AB1 1AC'],
    });
  });
});

function land(gss: string, west: number): Land {
  const ring: [number, number][] = [
    [west, 53.4],
    [west + 0.2, 53.4],
    [west + 0.2, 53.6],
    [west, 53.6],
    [west, 53.4],
  ];
  return { gss, title: gss, shape: [[ring]], bounds: boundsOf(ring) };
}

/** Now the edge is at -1.5, then it was at -1.45. */
const now = [land('E05000001', -1.7), land('E05000002', -1.5)];
const then = [land('E05000011', -1.65), land('E05000012', -1.45)];

describe('a placed postcode', () => {
  it('has the ward that the file gives, and the old one by its point', () => {
    const { postcodes } = placePostcodes(
      [row('AB1 1AA', { long: -1.48, ward: 'E05000002' })],
      now,
      then,
    );
    expect(postcodes).toEqual([
      {
        postcode: 'AB1 1AA',
        point: [-1.48, 53.5],
        ward: 'E05000002',
        ward2004: 'E05000011',
        parish: null,
        nearEdge: false,
      },
    ]);
  });

  it('has the ward now by its point where the file is of before the change', () => {
    const { postcodes } = placePostcodes(
      [row('AB1 1AA', { long: -1.48, ward: 'E05000012' })],
      now,
      then,
    );
    expect(postcodes[0]).toMatchObject({ ward: 'E05000002', ward2004: 'E05000012' });
  });

  it('has the old ward of an older file, and is named where its point says another', () => {
    const older = new Map([['AB1 1AA', 'E05000012']]);
    const { postcodes, differ } = placePostcodes(
      [row('AB1 1AA', { long: -1.48, ward: 'E05000002' })],
      now,
      then,
      older,
    );
    expect(postcodes[0]).toMatchObject({ ward: 'E05000002', ward2004: 'E05000012' });
    expect(differ).toEqual(['AB1 1AA']);
  });

  it('goes by its point where no boundaries have its ward’s code, and is named', () => {
    const placed = placePostcodes([row('AB1 1AA', { long: -1.6, ward: 'E05000077' })], now, then);
    expect(placed.postcodes[0]).toMatchObject({ ward: 'E05000001', ward2004: 'E05000011' });
    expect(placed.unknownWard).toEqual(['AB1 1AA']);
  });

  it('may lie a little outside the boundaries, which are simplified, and not far outside', () => {
    const place = (long: number) => placePostcodes([row('AB1 1AA', { long, ward: '' })], now, then);
    expect(place(-1.701).postcodes[0]).toMatchObject({ ward: 'E05000001', ward2004: null });
    expect(place(-1.71)).toMatchObject({ postcodes: [], nowhere: ['AB1 1AA'] });
  });

  it('is marked within 60 metres of an edge in force now', () => {
    const place = (long: number) => placePostcodes([row('AB1 1AA', { long })], now, then);
    expect(place(-1.5005).postcodes[0]?.nearEdge).toBe(true);
    expect(place(-1.4505).postcodes[0]?.nearEdge).toBe(false);
  });

  it.each([
    ['E04000001', 'E04000001'],
    ['E43000187', null],
    ['W99999999', null],
    ['', null],
  ])('with the parish code “%s” has the parish %s', (parish, expected) => {
    expect(placePostcodes([row('AB1 1AA', { parish })], now, then).postcodes[0]?.parish).toBe(
      expected,
    );
  });
});

function postcodesIn(ward: string, count: number): Postcode[] {
  return Array.from({ length: count }, () => ({
    postcode: 'AB1 1AA',
    point: [-1.5, 53.5],
    ward,
    ward2004: null,
    parish: null,
    nearEdge: false,
  }));
}

describe('files that cannot be what was meant', () => {
  it('are told where none of the borough’s postcodes is in them', () => {
    const gathered = gather(row('AB1 1AA', { district: 'E08000098' }));
    expect(() => checkGathered('list.csv', gathered, 'E08000099')).toThrow(
      'list.csv: no live postcode of E08000099 is in it. Its boroughs are: E08000098 (1).\n  Expected: postcodes of E08000099',
    );
  });

  it('are told where the columns hold eastings and northings', () => {
    const gathered = gather(row('AB1 1AA', { lat: 425335, long: 409503 }));
    expect(() => checkGathered('list.csv', gathered, 'E08000099')).toThrow(
      'not one postcode of E08000099 can be used: 1 outside the box of content/site.json.\n  Expected: latitude and longitude in degrees',
    );
  });

  it('are told where a ward has no postcode', () => {
    expect(() => checkWhole('list.csv', postcodesIn('E05000001', 5), now, 0)).toThrow(
      'list.csv: there is no postcode in: E05000002.',
    );
  });

  it('are told where more than a tenth of the postcodes would go, and no less', () => {
    const list = (count: number) => [
      ...postcodesIn('E05000001', count),
      ...postcodesIn('E05000002', 1),
    ];
    expect(() => checkWhole('list.csv', list(88), now, 100)).toThrow(
      '89 postcodes, where the list in content/ has 100.',
    );
    expect(() => checkWhole('list.csv', list(89), now, 100)).not.toThrow();
  });
});

it('what was left out is said, with the first few by name', () => {
  const bad = ['AA', 'AB', 'AD', 'AE', 'AF', 'AG'].map((end) => row(`AB1 1${end}`, { lat: NaN }));
  const gathered = gather(
    ...bad,
    row('AB1 2AA'),
    row('AB1 2AA'),
    row('CD1 1AA', { district: 'E0' }),
  );
  expect(
    sayLeftOut(gathered, [
      ['look odd', ['AB1 2AA']],
      ['are lost', []],
    ]),
  ).toEqual([
    'Left out 1: in other boroughs.',
    'Left out 6: no grid reference. AB1 1AA, AB1 1AB, AB1 1AD, AB1 1AE, AB1 1AF and 1 more.',
    '1 rows repeat a postcode. The first row stands.',
    '1 look odd: AB1 2AA.',
  ]);
});

describe('the month of a list', () => {
  it('is that of its newest postcode, unless another is given', () => {
    const gathered = gather(
      row('AB1 1AA', { introduced: '198001' }),
      row('AB1 1AB', { introduced: '202508' }),
    );
    expect(monthOf(undefined, gathered)).toBe('2025-08');
    expect(monthOf('2025-10', gathered)).toBe('2025-10');
  });

  it('must be given where the list does not say, and be a month', () => {
    const gathered = gather(row('AB1 1AA', { introduced: '' }));
    expect(() => monthOf(undefined, gathered)).toThrow('the column dointr is empty');
    expect(() => monthOf('October', gathered)).toThrow('--as-of October: that is not a month.');
  });

  it('gives the credits their year', () => {
    const credits = usualCredits('2025-10');
    expect(credits).toHaveLength(3);
    expect(credits.every((credit) => credit.endsWith('2025'))).toBe(true);
  });
});
