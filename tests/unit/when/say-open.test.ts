import { expect, it } from 'vitest';
import { sayOpen } from '../../../src/when/say-open.ts';

it('says how many dated decisions are open, and that none is', () => {
  expect([0, 1, 2, 11].map(sayOpen)).toEqual([
    'No dated decision is open',
    '1 dated decision is open',
    '2 dated decisions are open',
    '11 dated decisions are open',
  ]);
});
