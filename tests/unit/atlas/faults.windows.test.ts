import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import {
  copyOfBorough,
  expectedOf,
  faultNames,
  layOver,
  saveAsOnWindows,
  whatIsSaid,
} from './support/faults.ts';

const folder = copyOfBorough();
saveAsOnWindows(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('says nothing of byte order marks and Windows line ends', async () => {
  expect(await whatIsSaid(folder)).toEqual([]);
});

test.each(faultNames)('says the same, on the same lines, of Windows files: %s', async (name) => {
  const putBack = layOver(folder, name);
  try {
    saveAsOnWindows(folder);
    expect(await whatIsSaid(folder)).toEqual(expectedOf(name));
  } finally {
    putBack();
  }
});
