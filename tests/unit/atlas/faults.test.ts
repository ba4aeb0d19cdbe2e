import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfBorough, expectedOf, faultNames, layOver, whatIsSaid } from './support/faults.ts';

/** How many faults a folder holds, where that is not one. */
const several: Record<string, number> = {
  'a-broken-record-is-not-named-again': 6,
  'a-broken-record-is-still-looked-through': 9,
  'a-record-is-an-empty-group': 4,
  'every-file-of-places-is-broken': 11,
  'every-quote-curls-in-json': 5,
  'several-faults-in-one-file-with-words': 7,
  'several-faults-in-one-json-file': 5,
  'two-colons-stand-in-texts-without-quotes': 2,
  'two-tabs-stand-in-yaml': 2,
};

const folder = copyOfBorough();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function saidOf(name: string): Promise<string[]> {
  const putBack = layOver(folder, name);
  try {
    return await whatIsSaid(folder);
  } finally {
    putBack();
  }
}

test('says nothing of the borough as it is', async () => {
  expect(await whatIsSaid(folder)).toEqual([]);
});

describe.each(faultNames)('%s', (name) => {
  const sentence = name.replaceAll('-', ' ');

  test(`says: ${sentence}`, async () => {
    expect(await saidOf(name)).toEqual(expectedOf(name));
  });

  test(`says each fault once: ${sentence}`, () => {
    expect(expectedOf(name)).toHaveLength(several[name] ?? 1);
  });
});
