import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../../src/atlas/plain/jargon.ts';

const terms = [
  { title: 'precept', also: ['precepts'] },
  { title: 'ASB' },
  { title: 'parish precept' },
];
const found = (text: string): string[] => termsIn(text, terms).map(({ title }) => title);

describe('jargon in a text', () => {
  it('is found in any spelling, once, in the order it stands', () => {
    expect(found('ASB and Precepts, and the precept')).toEqual(['ASB', 'precept']);
  });

  it('is the longest term that fits', () => {
    expect(found('the parish precept')).toEqual(['parish precept']);
  });

  it('needs the capitals of an acronym', () => {
    expect(found('asb')).toEqual([]);
  });

  it('is a whole word', () => {
    expect(found('preceptor, fasb')).toEqual([]);
  });

  it('is not found where there are no terms', () => {
    expect(termsIn('the precept', [])).toEqual([]);
  });
});
