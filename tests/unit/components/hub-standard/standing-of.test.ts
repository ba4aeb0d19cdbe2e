import { expect, test } from 'vitest';
import { answersOf, countAnswers } from '../../../../src/components/hub-standard/standing-of.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const { parts } = (await boroughAtlas()).hubStandard;

function told(title: string): { found: [string, string][]; unknown: string[] } {
  const part = parts.find((one) => one.title === title);
  if (!part) throw new Error(`no part ${title}`);
  const { found, unknown } = answersOf(part);
  return { found: found.map((one) => [one.area, one.found.is]), unknown };
}

test('gives what was found of a part, and the areas of which nobody knows', () => {
  expect(told('One roof')).toEqual({
    found: [['middle-withen', 'partly']],
    unknown: ['lower-withen', 'upper-withen'],
  });
});

test('asks nothing of a co-ordinated area that is for managed ones', () => {
  expect(told('A base by the water')).toEqual({
    found: [['lower-withen', 'yes']],
    unknown: ['middle-withen'],
  });
});

test('counts the answers of all parts and areas', () => {
  expect(countAnswers(parts)).toEqual({ all: 11, yes: 2, partly: 1, no: 1, 'not known': 7 });
});
