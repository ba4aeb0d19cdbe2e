import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FinderIndex } from '../../../../src/components/finder/finder-index.ts';
import { packIndex } from '../../../../src/components/finder/pack.ts';
import { unpackIndex } from '../../../../src/components/finder/unpack.ts';
import { index } from './samples.ts';

const text = fc.string({ minLength: 1 }).filter((value) => !/[\n|]/.test(value));
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
      url: text,
      theme: place,
      who: fc.array(place),
      say: place,
      way: fc.integer({ min: -1, max: 20 }),
      words: stems,
    }),
  ),
  terms: fc.array(fc.record({ title: text, url: text, also: fc.array(text) })),
});

describe('packing the finder’s index', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyIndex, (any) => {
        expect(unpackIndex(packIndex(any))).toEqual(any);
      }),
    );
  });

  it('leaves out the address of a word where its title gives it', () => {
    expect(packIndex(index).terms.url).toBe('\n\n/glossary/#scheme');
  });
});
