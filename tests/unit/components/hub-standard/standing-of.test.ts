import { expect, test } from 'vitest';
import { answersOf, countAnswers } from '../../../../src/components/hub-standard/standing-of.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const { parts } = (await boroughAtlas()).hubStandard;

function told(area: string): [title: string, is: string | null][] {
  return answersOf(parts, area).map(({ part, found }) => [part.title, found?.is ?? null]);
}

test('gives the parts that are asked of an area, with where it stands', () => {
  expect(told('middle-withen')).toEqual([
    ['Wardens meet', 'yes'],
    ['One book of asks', null],
    ['One roof', 'partly'],
    ['A base by the water', null],
  ]);
});

test('asks nothing of a co-ordinated area that is for managed ones', () => {
  expect(told('upper-withen')).toEqual([
    ['Wardens meet', null],
    ['One book of asks', null],
    ['One roof', null],
  ]);
});

test('counts the answers of all parts and areas', () => {
  expect(countAnswers(parts)).toEqual({ all: 11, yes: 2, partly: 1, no: 1, 'not known': 7 });
});
