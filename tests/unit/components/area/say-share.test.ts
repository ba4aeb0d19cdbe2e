import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sayAreasOf,
  sayShare,
  sayWardShare,
  splitSmall,
} from '../../../../src/components/area/say-share.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

describe('a share in words', () => {
  it('is "all" only when it is all', () => {
    expect(sayShare(1)).toBe('all');
    expect(sayShare(0.997)).toBe('over 99%');
    expect(sayShare(0.69)).toBe('69%');
    expect(sayShare(0.003)).toBe('under 1%');
  });

  it('never rounds a part to all or to none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 998 }), (part) => {
        const words = sayShare(part / 999);
        expect(words).not.toBe('all');
        expect(words).not.toBe('100%');
        expect(words).not.toBe('0%');
      }),
    );
  });
});

describe('how much of a ward an area has', () => {
  it('says what is sure and what may be', () => {
    expect(sayWardShare({ sure: 20, perhaps: 0, postcodes: 20 })).toBe('All');
    expect(sayWardShare({ sure: 10, perhaps: 8, postcodes: 18 })).toBe(
      '56%, and 44% may be here or in another area',
    );
    expect(sayWardShare({ sure: 0, perhaps: 8, postcodes: 18 })).toBe(
      '44% may be here or in another area',
    );
  });
});

it('names the areas of a share, or says that none is known', () => {
  const of = (...titles: string[]) =>
    sayAreasOf({ areas: titles.map((title) => ({ title })) as never });
  expect(of('Hill')).toBe('Hill');
  expect(of('Hill', 'Dale')).toBe('Hill or Dale');
  expect(of()).toBe('an area that is not known');
});

it('parts off the wards of which an area has less than one postcode in twenty', async () => {
  const [ward] = (await boroughAtlas()).wards;
  if (!ward) throw new Error('there is no ward');
  const most = { ward, sure: 5, perhaps: 0, postcodes: 100 };
  const few = { ward, sure: 3, perhaps: 1, postcodes: 100 };
  expect(splitSmall([most, few])).toEqual({ main: [most], small: [few] });
});
