import { expect, test } from 'vitest';
import { countQuality } from '../../../src/atlas/quality.ts';
import { boroughAtlas } from './support/borough.ts';

const { unknown } = countQuality(await boroughAtlas(), '2026-11-22');
const fieldsOf = (kind: string) =>
  unknown.filter((one) => one.kind === kind).map(({ field }) => field);

test('counts a box that our copy of a paper leaves empty, and not a number that the papers do not give', () => {
  expect(fieldsOf('models')).toEqual(['boxes[9].text']);
});

test('counts what became of a thing, and not that it ended on no one day', () => {
  expect(fieldsOf('history')).toEqual(['steps[1].since', 'changes[1].since']);
});

test('counts each box that nobody knows what fills', () => {
  const filled = unknown.filter(({ kind, field }) => kind === 'areas' && field.endsWith('.today'));
  expect(Object.groupBy(filled, ({ entry }) => entry.id)).toMatchObject({
    'upper-withen': { length: 5 },
    'middle-withen': { length: 4 },
    'lower-withen': { length: 5 },
  });
});
