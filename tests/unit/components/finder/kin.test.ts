import { describe, expect, it } from 'vitest';
import { kin } from '../../../../src/components/finder/kin.ts';
import { makeLexicon } from '../../../../src/components/finder/lexicon.ts';
import { stemOf } from '../../../../src/components/finder/stem.ts';
import { weakStems } from '../../../../src/components/finder/weak-words.ts';

const { familiesOf, isWeak } = makeLexicon(kin, weakStems);

function areKin(one: string, other: string): boolean {
  const families = familiesOf(stemOf(one));
  return familiesOf(stemOf(other)).some((family) => families.includes(family));
}

describe('families of words', () => {
  it.each([
    ['rubbish', 'bins'],
    ['chemists', 'pharmacy'],
    ['GP'.toLowerCase(), 'doctors'],
    ['shut', 'closing'],
    ['mouldy', 'damp'],
    ['pub', 'inn'],
    ['binmen', 'recycling'],
    ['ginnel', 'footpath'],
    ['bairns', 'children'],
    ['bobby', 'police'],
    ['evicted', 'homeless'],
    ['icy', 'gritting'],
    ['bookies', 'gambling'],
    ['autistic', 'ehcp'],
    ['storm', 'flooded'],
    ['housing', 'home'],
  ])('bring %s and %s together', (one, other) => {
    expect(areKin(one, other)).toBe(true);
  });

  it.each([
    ['library', 'pharmacy'],
    ['bus', 'bin'],
    ['damp', 'police'],
    ['park', 'parking'],
    ['taxi', 'tax'],
    ['house', 'pothole'],
  ])('keep %s and %s apart', (one, other) => {
    expect(areKin(one, other)).toBe(false);
  });

  it('are stems in the order of the alphabet, each once', () => {
    for (const family of kin) {
      const stems = family.split(' ');
      expect(stems).toEqual([...new Set(stems)].sort());
    }
  });
});

describe('words that say little', () => {
  it.each(['always', 'never', 'happens', 'theyre', 'disgusting', 'massive', 'summat'])(
    'have %s among them',
    (word) => {
      expect(isWeak(stemOf(word))).toBe(true);
    },
  );

  it.each(['damp', 'bins', 'library', 'parking', 'nurse', 'fumes'])('do not have %s', (word) => {
    expect(isWeak(stemOf(word))).toBe(false);
  });
});
