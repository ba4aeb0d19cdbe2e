import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/schemas/point.ts';
import type { Postcode } from '../../../src/where/postcode-file.ts';
import {
  elsewherePostcodes,
  findPostcode,
  isOfAnotherBorough,
  postcodesFrom,
} from '../../../src/where/postcodes.ts';
import { readPostcodes } from '../../../src/where/read-postcodes.ts';
import { unitLetters } from '../../../src/where/typed.ts';
import { writePostcodes } from '../../../src/where/write-postcodes.ts';
import type { PostcodeList } from '../../../src/where/write-postcodes.ts';
import { sample, sampleText } from './samples.ts';

const head = {
  borough: 'Elmshire',
  asOf: '2026-03',
  credits: ['Drawn for tests'],
  corner: [-2, 53] as Position,
  steps: 1000,
};

function list(postcodes: readonly Postcode[], elsewhere: readonly string[] = []): PostcodeList {
  return { ...head, postcodes, elsewhere };
}

function one(postcode: string, more: Partial<Postcode> = {}): Postcode {
  return {
    postcode,
    point: [-1.9, 53.2],
    ward: 'E05000001',
    ward2004: null,
    parish: null,
    nearEdge: false,
    ...more,
  };
}

const letter = fc.constantFrom(...Array.from(unitLetters));
const code = fc
  .tuple(fc.constantFrom('AB1', 'AB12', 'C3'), fc.integer({ min: 0, max: 9 }), letter, letter)
  .map(([outward, digit, a, b]) => `${outward} ${digit}${a}${b}`);
const gss = fc.integer({ min: 5_000_000, max: 5_000_030 }).map((number) => `E0${number}`);
const anyPostcode: fc.Arbitrary<Postcode> = fc.record({
  postcode: code,
  point: fc
    .tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1500 }))
    .map(([east, north]): Position => [
      Number((-2 + east / 1000).toFixed(3)),
      Number((53 + north / 1000).toFixed(3)),
    ]),
  ward: gss,
  ward2004: fc.option(gss),
  parish: fc.option(gss),
  nearEdge: fc.boolean(),
});

describe('a postcode file', () => {
  it('gives back what was written, whatever the order', () => {
    const postcodes = fc.uniqueArray(anyPostcode, { selector: ({ postcode }) => postcode });
    fc.assert(
      fc.property(postcodes, fc.uniqueArray(code), (all, others) => {
        const ours = new Set(all.map(({ postcode }) => postcode));
        const elsewhere = others.filter((postcode) => !ours.has(postcode));
        const file = readPostcodes(writePostcodes(list(all, elsewhere)));
        const inOrder = [...all].sort((a, b) => (a.postcode < b.postcode ? -1 : 1));
        expect([...postcodesFrom(file)]).toEqual(inOrder);
        expect([...elsewherePostcodes(file)]).toEqual([...elsewhere].sort());
        for (const postcode of all) expect(findPostcode(file, postcode.postcode)).toEqual(postcode);
        for (const postcode of elsewhere) {
          expect(findPostcode(file, postcode)).toBeNull();
          expect(isOfAnotherBorough(file, postcode)).toBe(true);
        }
      }),
    );
  });

  it('says of no postcode that is not in it that it is', () => {
    const file = readPostcodes(writePostcodes(list([one('AB1 1AB'), one('AB1 1AF')])));
    const all = Array.from(unitLetters, (last) => `AB1 1A${last}`);
    expect(all.filter((postcode) => findPostcode(file, postcode))).toEqual(['AB1 1AB', 'AB1 1AF']);
    for (const impossible of ['AB1 1AC', 'AB1 1CA', 'AB1 1A', 'AB1 1A?'])
      expect(findPostcode(file, impossible)).toBeNull();
  });

  it('keeps the head and the names', () => {
    const names = {
      wards: sample.wards,
      wards2004: sample.wards2004,
      areas: sample.areas,
      parishes: sample.parishes,
      towns: sample.towns,
    };
    const postcodes = [...postcodesFrom(sample)];
    const elsewhere = [...elsewherePostcodes(sample)];
    const file = readPostcodes(writePostcodes({ ...list(postcodes, elsewhere), names }));
    expect(file).toMatchObject({ ...head, ...names });
    expect(file.outwards).toEqual(new Set(['AB1', 'AB12', 'CD9']));
  });

  it('has a sign for each of more groups than there are letters', () => {
    const postcodes = Array.from({ length: 200 }, (_, place) =>
      one(`AB1 ${Math.floor(place / 20)}A${unitLetters[place % 20] ?? ''}`, {
        ward: `E0500${String(place).padStart(4, '0')}`,
      }),
    );
    const file = readPostcodes(writePostcodes(list(postcodes)));
    expect([...postcodesFrom(file)]).toEqual(postcodes);
  });

  it('rounds a point to the nearest step', () => {
    const file = readPostcodes(
      writePostcodes(list([one('AB1 1AA', { point: [-1.9004, 53.2006] })])),
    );
    expect(findPostcode(file, 'AB1 1AA')?.point).toEqual([-1.9, 53.201]);
  });

  it('cannot hold a point beyond its corner', () => {
    const text = () => writePostcodes(list([one('AB1 1AA', { point: [-2.1, 53.2] })]));
    expect(text).toThrow('-2.1, 53.2 lies beyond the corner');
  });

  it('is read with a byte order mark and Windows line ends', () => {
    const file = readPostcodes(`\uFEFF${sampleText.replaceAll('\n', '\r\n')}`);
    expect([...postcodesFrom(file)]).toEqual([...postcodesFrom(sample)]);
  });
});

describe('a damaged file', () => {
  it.each([
    ['a page that says 404', '<!doctype html><title>Not found</title>', '== End'],
    ['no postcodes', sampleText.replace(/== Postcodes[^]*(?=== End)/, ''), '== Postcodes'],
    ['a row with a point too few', sampleText.replace('B ..a 102202', 'B ..a'), '..a'],
    ['a row with a point too many', sampleText.replace('102202', '102202 102203'), '102203'],
    ['a point cut in half', sampleText.replace('102202', '10220'), '..a 10220'],
    ['a sign without a group', sampleText.replace('B ..a', 'B ..z'), '..z'],
    ['a row before its sector', sampleText.replace('AB1 1\nA', 'A'), 'A a-.b'],
    ['its end cut off', sampleText.replace('E -\n\n== End\n', ''), '== End'],
    ['a point with a digit for each half gone', sampleText.replace('102202', '1020'), '..a 1020'],
    ['no number of digits', sampleText.replace('digits: 3', 'digits: x'), 'digits'],
    ['a corner that is no position', sampleText.replace('corner: -2 53', 'corner: x'), 'corner'],
  ])('is told: %s', (_, text, line) => {
    expect(() => readPostcodes(text)).toThrow(
      `this is not a postcode file, or it is damaged, at the line "`,
    );
    expect(() => readPostcodes(text)).toThrow(line);
  });
});
