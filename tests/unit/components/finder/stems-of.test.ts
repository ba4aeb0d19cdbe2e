import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSayings } from '../../../../src/components/finder/sayings.ts';
import { stemsOf } from '../../../../src/components/finder/stems-of.ts';

describe('withoutSayings', () => {
  it.each([
    ['they shut A&E', 'they shut hospital'],
    ['A & E is full', 'hospital is full'],
    ['the Town Hall', 'the council'],
    ['who is in charge', 'who is leader'],
    ['who runs the council', 'leader the council'],
    ['the high street looks run-down', 'the high street looks derelict'],
    ['the car park is full', 'the parking is full'],
    ['nobody stops at the bus stops', 'nobody stops at the bus shelters'],
    ['the street lights are out', 'the streetlights are out'],
    ['my nan’s care home', 'my nan’s residential care'],
    ['old folks home', 'residential care'],
    ['sleeping rough', 'homeless'],
    ['chucked out on friday', 'evict on friday'],
    ['cars flying down our hill', 'cars speeding our hill'],
    ['have our say', 'consult'],
    ['sick of it', ' it'],
    ['i’ll lose it', ' lose it'],
    ['the shop next door', 'the shop neighbour'],
    ['get shut of it', 'get lose it'],
    ['fly-tipping again', 'flytipping again'],
    ['anti social behaviour', 'antisocial behaviour'],
    ['cant park outside mine', 'parking outside mine'],
    ['can’t park here', 'parking here'],
    ['vans parked on the kerb', 'vans parking on the kerb'],
    ['nowhere to park', 'nowhere parking'],
    ['at this rate we lose it', ' we lose it'],
  ])('makes “%s” say “%s”', (text, expected) => {
    expect(withoutSayings(text)).toBe(expected);
  });

  it.each([
    'the park is locked',
    'park benches',
    'a park',
    'data & evidence',
    'an old mansion',
    'flying kites',
    'they run a shop',
    'the hall in town',
  ])('leaves “%s” as it is', (text) => {
    expect(withoutSayings(text)).toBe(text);
  });
});

describe('stemsOf', () => {
  it.each([
    ['drops little words', 'they are closing our library', ['clos', 'library']],
    ['keeps each stem once', 'bins bin Bins', ['bin']],
    ['evens out sayings first', 'shut A&E', ['shut', 'hospital']],
    ['reads a curly apostrophe', 'landlord won’t fix damp', ['landlord', 'fix', 'damp']],
    ['finds nothing in nothing', '', []],
    ['finds nothing in signs', '?! <>', []],
  ])('%s', (_title, text, stems) => {
    expect(stemsOf(text)).toEqual(stems);
  });

  it('gives stems without spaces, none of them empty or twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const stems = stemsOf(text);
        expect(new Set(stems).size).toBe(stems.length);
        for (const stem of stems) expect(stem).toMatch(/^\S+$/);
      }),
    );
  });
});
