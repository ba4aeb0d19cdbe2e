import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPostings, unpackPostings } from '../../../../src/components/finder/postings.ts';

const stem = fc.stringMatching(/^[a-z]{1,6}$/);
const lists = fc.array(
  fc.uniqueArray(stem, { maxLength: 4 }).map((stems) => stems.sort().join(' ')),
  { maxLength: 40 },
);

describe('packing postings', () => {
  it('loses nothing, whatever the lists', () => {
    fc.assert(
      fc.property(lists, (some) => {
        expect(unpackPostings(packPostings(some))).toEqual(some);
      }),
    );
  });

  it.each([1, 79, 80, 81, 159, 160, 640, 719, 720, 721, 5000])(
    'loses nothing where a stem comes again only after %i lists',
    (between) => {
      const far = ['bin', ...Array.from({ length: between }, () => ''), 'bin'];
      expect(unpackPostings(packPostings(far))).toEqual(far);
    },
  );
});
