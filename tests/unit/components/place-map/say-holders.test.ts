import { expect, it } from 'vitest';
import { sayHolders } from '../../../../src/components/place-map/say-holders.ts';

it('names each holder of rights once, whatever the years', () => {
  expect(
    sayHolders([
      'Contains OS data © Crown copyright and database right 2026 (Boundary-Line)',
      'Contains OS data © Crown copyright and database right 2021. Contains Royal Mail data © Royal Mail copyright and database right 2025',
      '© OpenStreetMap contributors',
    ]),
  ).toBe('© Crown copyright, © Royal Mail copyright, © OpenStreetMap contributors');
});

it('takes over a credit that names nobody with the sign', () => {
  expect(sayHolders(['Office for National Statistics'])).toBe('Office for National Statistics');
});
