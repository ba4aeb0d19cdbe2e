import { expect, it } from 'vitest';
import { buildAtlas } from '../../src/atlas/build.ts';
import { readContent } from '../../src/atlas/read.ts';
import { costedLines, sayCosted, whyNoTotal } from '../../src/components/business-case/costed.ts';
import { keyGaps, sayKeyGaps } from '../../src/components/core-offer/key-gaps.ts';

const { atlas } = buildAtlas((await readContent('content')).records);
if (!atlas) throw new Error('the content has problems');

it('has the fourteen lines of the first paper, and the three sums in it', () => {
  expect(sayCosted(atlas)).toBe('3 of 14 lines costed');
  expect(costedLines(atlas).map(({ sum }) => sum.pence)).toEqual([14_400_000, 2_000_000, 3_000_000]);
  expect(atlas.benefits.map(({ sources: [first] }) => first?.at)).toEqual([
    ...[1, 2, 3, 4].map((bullet) => `para 2.7 b${bullet}`),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((bullet) => `para 2.8 b${bullet}`),
  ]);
});

it('says why these sums have no total', () => {
  expect(whyNoTotal(atlas)).toBe(
    'There is no total, because one is a yearly estimate, one gives no period, one covers two years, two lean on Barnsley’s figures, and no cost of the model was ever stated.',
  );
});

it('shows the key gap of the second paper by itself', () => {
  expect(keyGaps(atlas).map(sayKeyGaps)).toEqual([
    'Two parts are a gap in Lower Valley and Upper Valley and nowhere else: a lead for the area (management) and link workers (co-ordination).',
  ]);
});
