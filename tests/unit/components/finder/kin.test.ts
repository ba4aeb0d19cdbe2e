import { describe, expect, it } from 'vitest';
import { familiesOf, isFamily } from '../../../../src/components/finder/kin.ts';
import { stemOf } from '../../../../src/components/finder/stem.ts';
import { isWeak } from '../../../../src/components/finder/weak-words.ts';

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

  it('know a family from a word', () => {
    const [family = ''] = familiesOf('bin');
    expect([isFamily(family), isFamily('bin')]).toEqual([true, false]);
  });

  it('are none for a word that nobody puts in another’s place', () => {
    expect(familiesOf('xyzzy')).toEqual([]);
  });
});

describe('isWeak', () => {
  it.each(['always', 'never', 'happens', 'theyre', 'disgusting', 'massive', 'summat'])(
    'holds for %s',
    (word) => {
      expect(isWeak(stemOf(word))).toBe(true);
    },
  );

  it.each(['damp', 'bins', 'library', 'parking', 'nurse', 'fumes'])(
    'does not hold for %s',
    (word) => {
      expect(isWeak(stemOf(word))).toBe(false);
    },
  );
});
