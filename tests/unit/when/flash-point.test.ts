import { expect, it } from 'vitest';
import { isRunning } from '../../../src/when/flash-point.ts';

it.each([
  ['the day before', '2026-11-30', false],
  ['its first day', '2026-12-01', true],
  ['its last day', '2026-12-10', true],
  ['the day after', '2026-12-11', false],
])('a flash point on %s', (_, day, runs) => {
  expect(isRunning({ from: '2026-12-01', until: '2026-12-10' }, day)).toBe(runs);
});
