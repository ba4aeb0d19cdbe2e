import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/atlas/atlas.ts';
import {
  costedLines,
  sayAreasBeside,
  sayCosted,
  sayPeriod,
  saySumOver,
  whyNoTotal,
} from '../../../../src/components/business-case/costed.ts';
import type { BenefitSum } from '../../../../src/schemas/benefit.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

type Some = Pick<Atlas, 'benefits' | 'businessCase'>;

const borough = await boroughAtlas();
const template = firstWithPrice(costedLines(borough));

function firstWithPrice<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('the borough has no line with a price');
  return first;
}

function withSums(...sums: (Partial<BenefitSum> | null)[]): Some {
  return {
    businessCase: borough.businessCase,
    benefits: sums.map((sum) => ({
      ...template,
      sum: sum && { ...template.sum, leansOn: null, ...sum },
    })),
  };
}

describe('the business case', () => {
  it('counts the lines that have a price', () => {
    expect(sayCosted(borough)).toBe('2 of 4 lines costed');
    expect(sayCosted(withSums(null))).toBe('0 of 1 lines costed');
  });

  it('says what a sum covers', () => {
    const sum = { ...template.sum, pence: 3_000_000 };
    expect([1, 2, null].map((years) => sayPeriod({ years }))).toEqual(['a year', '2 years', null]);
    expect([1, 2, null].map((years) => saySumOver({ ...sum, years }))).toEqual([
      '£30,000 a year',
      '£30,000 in 2 years',
      '£30,000, no period given',
    ]);
  });

  it('says why there is no total, from the lines themselves', () => {
    expect(whyNoTotal(borough)).toBe(
      'There is no total, because one is a yearly estimate, one gives no period, one leans on Farhaven’s figures, and no cost of the model was ever stated.',
    );
  });

  it('says it of lines of several periods, as the papers have them', () => {
    const papers = withSums(
      { years: 1, isEstimate: true, leansOn: 'Barnby' },
      { years: null, isEstimate: true },
      { years: 2, isEstimate: false, leansOn: 'Barnby' },
      null,
    );
    expect(whyNoTotal(papers)).toBe(
      'There is no total, because one is a yearly estimate, one gives no period, one covers two years, two lean on Barnby’s figures, and no cost of the model was ever stated.',
    );
  });

  it('agrees with one and with many', () => {
    expect(whyNoTotal(withSums({ years: 1, isEstimate: false }, { years: 1 }))).toBe(
      'There is no total, because two are yearly sums, and no cost of the model was ever stated.',
    );
    expect(whyNoTotal(withSums({ years: null }, { years: null }))).toMatch(/two give no period/);
    expect(whyNoTotal(withSums({ years: 3 }, { years: 3 }))).toMatch(/two cover three years/);
  });

  it('names the lack of a cost alone where no line has a price', () => {
    expect(whyNoTotal(withSums(null))).toBe(
      'There is no total, because no cost of the model was ever stated.',
    );
  });

  it('does not say that no cost was stated once one is', () => {
    const [from] = borough.businessCase.sources;
    if (!from) throw new Error('no source');
    const stated = { ...borough.businessCase, cost: { says: 'It costs £9.', from } };
    const some = { ...withSums({ years: 1, isEstimate: true }), businessCase: stated };
    expect(whyNoTotal(some)).toBe('There is no total, because one is a yearly estimate.');
  });
});

describe('the areas beside the place of a line', () => {
  it('are left out where the place is the one area', () => {
    expect(sayAreasBeside(['Upper Withen'], 'Upper Withen')).toBe('');
    expect(sayAreasBeside(['Upper Withen'], 'Stane')).toBe('(Upper Withen)');
    expect(sayAreasBeside(['Upper Withen', 'Lower Withen'], null)).toBe(
      '(Upper Withen, Lower Withen)',
    );
    expect(sayAreasBeside([], 'Stane')).toBe('');
  });
});
