import { expect, test } from 'vitest';
import { compareModels } from '../../../../src/components/papers/compare.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const compared = compareModels(
  atlas.find('models', 'co-ordinated'),
  atlas.find('models', 'managed'),
);

test('puts what both models have apart from what one has', () => {
  expect(compared.find(({ part }) => part === 'access')).toEqual({
    part: 'access',
    both: ['One desk to go to'],
    first: ['At the least, the wardens meet'],
    second: ['A base by the water', 'At best, all under one roof'],
  });
});

test('says how many, and what is not stated', () => {
  expect(compared.find(({ part }) => part === 'minimum team')).toEqual({
    part: 'minimum team',
    both: ['Locality reeve: 1'],
    first: ['Link hands: 2'],
    second: [],
  });
  expect(compared.find(({ part }) => part === 'supported by')?.second).toEqual(['Not stated']);
});
