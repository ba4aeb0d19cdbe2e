import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byPeople } from '../../../../src/components/area/by-people.ts';
import { fundsOfArea } from '../../../../src/components/area/funds.ts';
import { oldWardsWithin, sureGroups } from '../../../../src/components/area/old-wards.ts';
import { postcodesFrom } from '../../../../src/where/postcodes.ts';
import { readPostcodes } from '../../../../src/where/read-postcodes.ts';
import type { Position } from '../../../../src/schemas/point.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';
import { borough } from '../../atlas/support/faults.ts';

const atlas = await boroughAtlas();
const file = readPostcodes(readFileSync(`${borough}/geo/postcodes.txt`, 'utf8'));
const middle = atlas.find('areas', 'middle-withen');

describe('the old wards of an area', () => {
  it('are told for each ward of today that has its postcodes from them, most first', () => {
    const titles = (gss: string): string[] =>
      (oldWardsWithin(postcodesFrom(file), middle).get(gss) ?? []).map(({ title }) => title);
    // Hurrow and Stane has 10 postcodes from old Hurrow and 8 from old Stane.
    expect(titles('E99000002')).toEqual(['Hurrow', 'Stane']);
    // Brannick has 14 from old Brannick; its other 3 are from a ward of another area.
    expect(titles('E99000001')).toEqual(['Brannick']);
    expect(titles('E99000003')).toEqual([]);
  });

  it('leave out one that gives under a twentieth of the postcodes', () => {
    const postcode = (ward2004: string) => ({ ward: 'E99000001', ward2004 });
    const told = (stray: number): string[] => {
      const postcodes = [
        ...Array.from({ length: 100 - stray }, () => postcode('E98000003')),
        ...Array.from({ length: stray }, () => postcode('E98000004')),
      ];
      const old = oldWardsWithin(postcodes, middle).get('E99000001') ?? [];
      return old.map(({ title }) => title);
    };
    expect(told(4)).toEqual(['Brannick']);
    expect(told(5)).toEqual(['Brannick', 'Hurrow']);
  });

  it('stand together where one source says it of them and we are as sure', () => {
    expect(sureGroups(middle).map(({ titles, sure }) => [titles.join(), sure])).toEqual([
      ['Brannick', 'high'],
      ['Hurrow', 'medium'],
      ['Stane', 'low'],
    ]);
    const [brannick, hurrow, stane] = middle.wards2004;
    if (!brannick || !hurrow || !stane) throw new Error('the area has three old wards');
    const together = sureGroups({ wards2004: [brannick, { ...hurrow, sure: 'high' }, stane] });
    expect(together.map(({ titles }) => titles)).toEqual([['Brannick', 'Hurrow'], ['Stane']]);
  });
});

describe('the money of an area', () => {
  it('is what names it, and the rest of the borough’s is counted', () => {
    const { own, borough: others } = fundsOfArea(atlas, atlas.find('areas', 'upper-withen'));
    expect(own.map(({ id }) => id)).toEqual(['hall-purse']);
    expect(others).toBe(2);
  });

  it('has what runs first and what ended last', () => {
    const funds = atlas.funds.map((fund) => ({ ...fund, areas: ['upper-withen'] }));
    const { own, borough: others } = fundsOfArea({ funds }, { id: 'upper-withen' });
    expect(own.map(({ id }) => id)).toEqual([
      'hall-purse',
      'quay-money',
      'street-money',
      'locality-purse',
      'lamp-money',
    ]);
    expect(others).toBe(0);
  });
});

describe('towns in the order of their people', () => {
  it('go by rank, then by the postcodes around them', () => {
    interface Town {
      title: string;
      rank: number;
      point: Position;
    }
    const towns: Town[] = [
      { title: 'far', rank: 2, point: [9, 40] },
      { title: 'near', rank: 2, point: [0.0215, 52.30264] },
      { title: 'town', rank: 1, point: [9, 41] },
    ];
    expect(byPeople(towns, file).map(({ title }) => title)).toEqual(['town', 'near', 'far']);
  });
});
