import { expect, test } from 'vitest';
import { isPlaceholder } from '../../../../src/components/poster/is-placeholder.ts';
import { plainAddress } from '../../../../src/components/poster/plain-address.ts';

test.each([
  ['https://map.example', true],
  ['https://map.example/', true],
  ['https://www.example.org', false],
  ['https://example.gov.uk', false],
])('%s stands in for an address: %s', (url, is) => {
  expect(isPlaceholder(url)).toBe(is);
});

test.each([
  ['https://council.example/councillors/', 'council.example/councillors'],
  ['http://council.example', 'council.example'],
])('%s is typed from paper as %s', (url, plain) => {
  expect(plainAddress(url)).toBe(plain);
});
