import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectedOf, faultNames, layOver, saveAsOnWindows, whatIsSaid } from './support/faults.ts';

/** How many faults a folder holds, where that is not one. */
const several: Record<string, number> = {};

async function saidOf(
  name: string | undefined,
  prepare?: (folder: string) => void,
): Promise<string[]> {
  const folder = layOver(name);
  try {
    prepare?.(folder);
    return await whatIsSaid(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.concurrent.each(faultNames)('%s', (name) => {
  const sentence = name.replaceAll('-', ' ');

  test(`says: ${sentence}`, async () => {
    expect(await saidOf(name)).toEqual(expectedOf(name));
  });

  test(`says each fault once: ${sentence}`, () => {
    expect(expectedOf(name)).toHaveLength(several[name] ?? 1);
  });

  test(`says the same of a file saved on Windows: ${sentence}`, async () => {
    expect(await saidOf(name, saveAsOnWindows)).toEqual(expectedOf(name));
  });
});

test('says nothing of the borough as it is', async () => {
  expect(await saidOf(undefined)).toEqual([]);
});

test('says nothing of byte order marks and Windows line ends', async () => {
  expect(await saidOf(undefined, saveAsOnWindows)).toEqual([]);
});
