import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { middleOfWard } from '../../../../src/components/area/middle.ts';
import { readPostcodes } from '../../../../src/where/read-postcodes.ts';
import { borough } from '../../atlas/support/faults.ts';

const file = readPostcodes(readFileSync(`${borough}/geo/postcodes.txt`, 'utf8'));

test('the middle of a ward lies among its postcodes', () => {
  const [lng, lat] = middleOfWard(file, 'E99000003') ?? [0, 0];
  // Its postcodes lie between 0.00215 and 0.17 east, and 52.25 and 52.35 north.
  expect(lng).toBeGreaterThan(0);
  expect(lng).toBeLessThan(0.2);
  expect(lat).toBeGreaterThan(52.25);
  expect(lat).toBeLessThan(52.36);
});

test('a ward without a postcode has no middle', () => {
  expect(middleOfWard(file, 'E99999999')).toBeNull();
  expect(middleOfWard(file, null)).toBeNull();
});
