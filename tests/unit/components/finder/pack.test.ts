import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FinderIndex } from '../../../../src/components/finder/finder-index.ts';
import { packIndex } from '../../../../src/components/finder/pack.ts';
import { packNames } from '../../../../src/components/finder/pack-names.ts';
import { unpackIndex } from '../../../../src/components/finder/unpack.ts';
import { unpackNames } from '../../../../src/components/finder/unpack-names.ts';
import { index } from './samples.ts';

const text = fc.string({ minLength: 1 }).filter((value) => !/[\n|]/.test(value));
const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/);
const place = fc.nat({ max: 200 });
const stems = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,40}$/), { maxLength: 8 })
  .map((list) => list.sort().join(' '));
const anyIndex: fc.Arbitrary<FinderIndex> = fc.record({
  themes: fc.array(fc.record({ title: text, dye: text })),
  who: fc.array(text),
  says: fc.array(text),
  ways: fc.array(fc.record({ title: text, url: text, goodFor: text })),
  decisions: fc.array(
    fc.record({
      title: text,
      url: id.map((one) => `/influence/${one}/`),
      theme: place,
      who: fc.array(place),
      say: place,
      way: fc.integer({ min: -1, max: 20 }),
      words: stems,
    }),
  ),
  families: fc.array(stems),
  weak: stems,
});

describe('packing the finder’s index', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyIndex, (any) => {
        expect(unpackIndex(packIndex(any))).toEqual(any);
      }),
    );
  });

  it('writes an address as the words of its id', () => {
    expect(packIndex(index).decisions.title.split('\n')[0]).toBe(
      'When your bin is emptied|when your bin is emptied',
    );
  });
});

describe('packing names', () => {
  const anyNames = fc.array(fc.record({ title: text, url: text, also: fc.array(text) }));

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.record({ terms: anyNames, places: anyNames }), (any) => {
        expect(unpackNames(packNames(any))).toEqual(any);
      }),
    );
  });
});
